/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.pdf;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import org.spinescribe.clinical.identifiers.WebAddress;
import org.spinescribe.manuscript.Inline;
import org.spinescribe.manuscript.PlainText;
import org.spinescribe.manuscript.WritingDirection;
import org.spinescribe.manuscript.output.Anchors;
import org.spinescribe.manuscript.titlepage.Wording;
import org.xml.sax.SAXException;

/** Writes the text of paragraphs. */
final class FoInlines {

    private static final String LINK_COLOUR = "#1F3F77";
    private static final String SMALL = "68%";

    private final Fo fo;
    private final Look look;
    private final Anchors anchors;
    private final FoNotes notes;
    /** The width of a line, relative to the size of the type. */
    private double widest;

    FoInlines(Fo fo, Look look, Anchors anchors) {
        this.fo = fo;
        this.look = look;
        this.anchors = anchors;
        notes = new FoNotes(fo, look, this);
        widest = look.textWidth() / look.fontSize();
    }

    FoNotes notes() {
        return notes;
    }

    /** Writes a paragraph; its first letter determines its direction. */
    void paragraph(List<Inline> text, String... attributes) throws SAXException {
        boolean rightToLeft = WritingDirection.isRightToLeft(text);
        fo.startDirection(rightToLeft, those(attributes, FoInlines::concernsNeighbours));
        fo.start("block", those(attributes, name -> !rightToLeft || !concernsNeighbours(name)));
        write(text);
        fo.end();
        fo.endDirection(rightToLeft);
    }

    /** The names and values of the wanted attributes; names and values alternate. */
    private static String[] those(String[] attributes, Predicate<String> wanted) {
        return IntStream.range(0, attributes.length).filter(i -> wanted.test(attributes[i - i % 2]))
                .mapToObj(i -> attributes[i]).toArray(String[]::new);
    }

    /** Whether an attribute is a distance or a break: those count between neighbours only, not within a container. */
    private static boolean concernsNeighbours(String attribute) {
        return attribute.startsWith("space-") || attribute.startsWith("break-") || attribute.startsWith("keep-with-");
    }

    /** Writes a paragraph into a column of a width in points. */
    void paragraph(List<Inline> inlines, double width, String... attributes) throws SAXException {
        double wholeLine = widest;
        widest = width / look.fontSize();
        paragraph(inlines, attributes);
        widest = wholeLine;
    }

    void write(List<Inline> inlines) throws SAXException {
        for (Inline inline : inlines) {
            write(inline);
        }
    }

    private void write(Inline inline) throws SAXException {
        switch (inline) {
            case Inline.Text text -> fo.text(LongWords.breakable(text.text(), widest));
            case Inline.Styled styled -> styled(styled);
            case Inline.Link link -> link(link);
            case Inline.Citation citation -> citation(citation);
            case Inline.CrossReference reference -> inside(anchors.of(reference.target()), reference.text(),
                    reference.text());
            case Inline.Anchor anchor -> {
                fo.start("inline", "id", anchors.of(anchor.id()).orElse(null));
                write(anchor.content());
                fo.end();
            }
            case Inline.Footnote footnote -> notes.write(footnote);
            case Inline.LineBreak lineBreak -> fo.empty("block", "role", "NonStruct");
        }
    }

    private void styled(Inline.Styled styled) throws SAXException {
        switch (styled.style()) {
            case EMPHASIS -> fo.start("inline", "font-style", "italic");
            case STRONG -> fo.start("inline", "font-weight", "bold");
            case MARK -> fo.start("inline", "font-weight", "bold", "background-color", "#FFE08A");
            case INSERTED -> fo.start("inline", "text-decoration", "underline", "color", "#0B5394");
            case DELETED -> fo.start("inline", "text-decoration", "line-through", "color", "#A61C00");
            case SUPERSCRIPT -> raised();
            case SUBSCRIPT -> fo.start("inline", "baseline-shift", "sub", "font-size", SMALL);
            // no fixed-pitch font is bundled; a sans-serif font distinguishes names of genes and files
            case CODE -> fo.start("inline", "font-family", BundledFonts.SANS + ", " + look.families(), "font-size",
                    "92%");
        }
        write(styled.content());
        fo.end();
    }

    /** Begins raised text in small print. */
    void raised() throws SAXException {
        fo.start("inline", "baseline-shift", "super", "font-size", SMALL);
    }

    private void link(Inline.Link link) throws SAXException {
        Optional<String> address = WebAddress.of(link.address());
        if (address.isEmpty()) {
            write(link.content());
            return;
        }
        fo.start("basic-link", "external-destination", "url('" + address.get().replace("'", "%27") + "')",
                "fox:alt-text", PlainText.of(link.content()), "color", LINK_COLOUR, "keep-together.within-line",
                isShortAddress(link) ? "always" : null);
        write(link.content());
        fo.end();
    }

    /** Whether an address fits on a line, and so must not be broken after https://. */
    private boolean isShortAddress(Inline.Link link) {
        String text = PlainText.of(link.content());
        return LongWords.width(text) <= widest && text.contains("/") && !text.contains(" ");
    }

    private void citation(Inline.Citation citation) throws SAXException {
        if (citation.superscript()) {
            raised();
        }
        for (Inline.Citation.Part part : citation.parts()) {
            inside(part.reference().flatMap(anchors::ofReference), part.text(),
                    Wording.of("reference", part.text()));
        }
        if (citation.superscript()) {
            fo.end();
        }
    }

    /** A link inside the document, or plain text when the target is missing. */
    void inside(Optional<String> anchor, String text, String description) throws SAXException {
        if (anchor.isEmpty()) {
            fo.text(text);
            return;
        }
        fo.start("basic-link", "internal-destination", anchor.get(), "fox:alt-text", description);
        fo.text(text).end();
    }
}
