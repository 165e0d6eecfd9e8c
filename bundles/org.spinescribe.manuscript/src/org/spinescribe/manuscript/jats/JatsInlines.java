/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.jats;

import java.util.List;
import java.util.Optional;

import org.spinescribe.clinical.identifiers.WebAddress;
import org.spinescribe.manuscript.Inline;
import org.spinescribe.manuscript.PlainText;
import org.spinescribe.manuscript.output.Anchors;
import org.spinescribe.manuscript.output.CollectedNotes;
import org.spinescribe.manuscript.output.Xml;

/** Writes the text of paragraphs, titles and cells. */
final class JatsInlines {

    private final Xml xml;
    private final Anchors anchors;
    private final CollectedNotes footnotes;

    JatsInlines(Xml xml, Anchors anchors, CollectedNotes footnotes) {
        this.xml = xml;
        this.anchors = anchors;
        this.footnotes = footnotes;
    }

    Anchors anchors() {
        return anchors;
    }

    void write(List<Inline> inlines) {
        inlines.forEach(this::write);
    }

    /** Writes an element that contains text; nothing when there is no text. */
    void element(String name, List<Inline> text) {
        if (!text.isEmpty()) {
            xml.start(name);
            write(text);
            xml.end();
        }
    }

    private void write(Inline inline) {
        switch (inline) {
            case Inline.Text text -> xml.text(text.text());
            case Inline.Styled styled -> element(styled);
            case Inline.Link link -> link(link);
            case Inline.Citation citation -> citation(citation);
            case Inline.CrossReference reference -> reference(reference);
            // the target has an element of its own with the identifier
            case Inline.Anchor anchor -> write(anchor.content());
            case Inline.Footnote footnote -> footnote(footnote);
            // the tag set has line breaks in titles and cells only
            case Inline.LineBreak lineBreak -> xml.text(" ");
        }
    }

    private void element(Inline.Styled styled) {
        switch (styled.style()) {
            case EMPHASIS -> xml.start("italic");
            case STRONG -> xml.start("bold");
            case SUPERSCRIPT -> xml.start("sup");
            case SUBSCRIPT -> xml.start("sub");
            case CODE -> xml.start("monospace");
            case MARK -> xml.start("styled-content", "style-type", "mark");
            case INSERTED -> xml.start("styled-content", "style-type", "inserted");
            case DELETED -> xml.start("styled-content", "style-type", "deleted");
        }
        write(styled.content());
        xml.end();
    }

    private void link(Inline.Link link) {
        Optional<String> address = WebAddress.of(link.address());
        if (address.isEmpty()) {
            write(link.content());
        } else if (address.get().equals("mailto:" + PlainText.of(link.content()))) {
            xml.textElement("email", PlainText.of(link.content()));
        } else {
            xml.start("ext-link", "ext-link-type", "uri", "xlink:href", address.get());
            write(link.content());
            xml.end();
        }
    }

    private void citation(Inline.Citation citation) {
        if (citation.superscript()) {
            xml.start("sup");
        }
        for (Inline.Citation.Part part : citation.parts()) {
            xref("bibr", part.reference().flatMap(anchors::ofReference), part.text());
        }
        if (citation.superscript()) {
            xml.end();
        }
    }

    private void reference(Inline.CrossReference reference) {
        Optional<String> supplement = anchors.ofSupplement(reference.target());
        if (supplement.isPresent()) {
            xref("supplementary-material", supplement, reference.text());
            return;
        }
        xref(anchors.isTable(reference.target()) ? "table" : "fig", anchors.ofFloat(reference.target()),
                reference.text());
    }

    /** A mention of something in the article, or only its words when the target is missing. */
    private void xref(String type, Optional<String> target, String text) {
        if (target.isPresent()) {
            xml.textElement("xref", text, "ref-type", type, "rid", target.get());
        } else {
            xml.text(text);
        }
    }

    private void footnote(Inline.Footnote footnote) {
        int number = footnotes.add(footnote.content());
        xml.start("xref", "ref-type", "fn", "rid", footnotes.id(number));
        xml.textElement("sup", String.valueOf(number)).end();
    }
}
