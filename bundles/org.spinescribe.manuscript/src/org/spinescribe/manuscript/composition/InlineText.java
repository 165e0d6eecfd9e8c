/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.composition;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.footnotes.InlineFootnote;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.spinescribe.language.prose.Citation;
import org.spinescribe.language.prose.CrossReference;
import org.spinescribe.language.prose.FloatMentions;
import org.spinescribe.language.prose.ProseText;
import org.spinescribe.language.prose.ReviewValue;
import org.spinescribe.language.prose.RevisedPassage;
import org.spinescribe.language.prose.Shifted;
import org.spinescribe.language.report.QuotedText;
import org.spinescribe.language.review.Review;
import org.spinescribe.manuscript.Block;
import org.spinescribe.manuscript.Inline;
import org.spinescribe.manuscript.Origin;

/** Converts the nodes of a line of prose to inlines for print. */
final class InlineText {

    private static final Pattern LABEL_BEFORE =
            Pattern.compile("(?is).*\\b(?:(?:suppl(?:ementary|ement|\\.)?[ \u00A0])?"
            + "(?:figs?\\.?|figures?|tabs?\\.|tables?|files?))[ \u00A0]?$");
    private static final Pattern JOINS_NUMBERS =
            Pattern.compile("\\s*(?:[,;]|[,;]?\\s*(?:and|or)|to|through|[–—&-])\\s*");

    private final ResolvedCitations citations;
    private final FloatNumbers floats;
    private final Review review;
    private final Function<RevisedPassage, List<Inline>> passages;
    /** The footnotes whose text is under construction. */
    private final Set<FootnoteDefinition> open = new HashSet<>();

    InlineText(ResolvedCitations citations, FloatNumbers floats, Review review) {
        this(citations, floats, review, passage -> List.of());
    }

    /** @param passages prints the references to another document; reports have none */
    InlineText(ResolvedCitations citations, FloatNumbers floats, Review review,
            Function<RevisedPassage, List<Inline>> passages) {
        this.passages = passages;
        this.citations = citations;
        this.floats = floats;
        this.review = review;
    }

    /** The label of a figure, a table or a generated part; a question mark for an unknown name. */
    String label(String name) {
        return floats.find(name).map(FloatNumbers.Label::toString).orElse("?");
    }

    /** A text from outside the report; it may have emphasis and raised or lowered letters. */
    List<Inline> of(String text) {
        return lines(WrittenText.made(text));
    }

    /** The text of a title or caption in quotes; it may have emphasis and raised or lowered letters. */
    List<Inline> of(QuotedText text) {
        return lines(WrittenText.of(text));
    }

    /** A short text with its lines, such as a cell. */
    List<Inline> lines(WrittenText text) {
        List<Inline> lines = new ArrayList<>();
        for (Node block = text.document().getFirstChild(); block != null; block = block.getNext()) {
            if (!lines.isEmpty()) {
                lines.add(new Inline.LineBreak());
            }
            lines.addAll(of(text, block));
        }
        return lines;
    }

    /** The inlines of a node's children. */
    List<Inline> of(WrittenText written, Node parent) {
        List<Inline> line = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            add(written, node, line);
        }
        return Lines.settle(line, citations.superscript());
    }

    private void add(WrittenText written, Node node, List<Inline> line) {
        switch (node) {
            case Text text when NeighbouringCitations.areParted(text) -> { }
            case SoftLineBreak space when NeighbouringCitations.areParted(space) -> { }
            case Text text -> line.add(written.letters(text, text.getLiteral()));
            case HtmlInline html -> line.add(written.letters(html, html.getLiteral()));
            case SoftLineBreak space -> line.add(written.space(space));
            case HardLineBreak lineBreak -> line.add(new Inline.LineBreak(written.asOne(lineBreak)));
            case Code code -> line.add(new Inline.Styled(Inline.Style.CODE,
                    List.of(written.inside(code, code.getLiteral())), written.origin(code)));
            case Emphasis emphasis -> line.add(styled(written, Inline.Style.EMPHASIS, emphasis));
            case StrongEmphasis strong -> line.add(styled(written, Inline.Style.STRONG, strong));
            case Shifted shifted -> line.add(styled(written,
                    shifted.raised() ? Inline.Style.SUPERSCRIPT : Inline.Style.SUBSCRIPT, shifted));
            case Link link -> line.add(new Inline.Link(link.getDestination(), of(written, link), written.origin(link)));
            case Citation citation -> print(written, citation, line);
            case CrossReference reference -> line.add(print(written, reference));
            case ReviewValue value -> line.add(review.value(value.name()).<Inline>map(
                    number -> new Inline.Text(number, written.origin(value).asFact(number.length())))
                    .orElseGet(() -> unknown(value.name())));
            case RevisedPassage passage -> line.addAll(passages.apply(passage));
            case InlineFootnote footnote -> line.add(new Inline.Footnote(
                    List.of(new Block.Paragraph(of(written, footnote))), written.origin(footnote)));
            case FootnoteReference reference -> line.add(footnote(written, reference));
            default -> line.addAll(of(written, node));
        }
    }

    private Inline styled(WrittenText written, Inline.Style style, Node node) {
        return new Inline.Styled(style, of(written, node), written.origin(node));
    }

    private void print(WrittenText written, Citation citation, List<Inline> line) {
        Optional<Inline.Citation> printed = citations.print(citation);
        if (printed.isEmpty()) {
            if (citations.hasUnknown(citation) || NeighbouringCitations.first(citation) == citation) {
                line.add(unknown(citation.works().getFirst().key()));
            }
            return; // else the neighbouring citation prints this one
        }
        Origin origin = written.origin(citation, NeighbouringCitations.last(citation));
        if (citation.isNarrative()) {
            String names = citations.names(citation) + " ";
            line.add(new Inline.Text(names, origin.asFact(names.length())));
        }
        Inline.Citation text = printed.get();
        line.add(new Inline.Citation(text.parts(), text.superscript(), text.works(), origin));
    }

    private static Inline unknown(String name) {
        return new Inline.Styled(Inline.Style.STRONG, List.of(new Inline.Text("[" + name + "?]")));
    }

    /** Prints only the number after "Fig."; elsewhere the whole label. */
    private Inline print(WrittenText written, CrossReference reference) {
        Optional<FloatNumbers.Label> label = floats.find(reference.name());
        if (label.isEmpty()) {
            return unknown(reference.name());
        }
        String number = label.get().number() + reference.panel().replaceAll("\\s", "");
        String text = afterLabel(reference) ? number : label.get().word() + Typography.NO_BREAK_SPACE + number;
        return new Inline.CrossReference(reference.name(), text, written.origin(reference));
    }

    private static boolean afterLabel(Node reference) {
        Node before = reference.getPrevious() == null && reference.getParent() instanceof FloatMentions several
                ? several.getPrevious() : reference.getPrevious();
        if (!(before instanceof Text text)) {
            return false;
        }
        if (LABEL_BEFORE.matcher(text.getLiteral()).matches()) {
            return true;
        }
        return JOINS_NUMBERS.matcher(text.getLiteral()).matches()
                && isAfterLabel(text.getPrevious());
    }

    private static boolean isAfterLabel(Node before) {
        return before instanceof CrossReference first && afterLabel(first)
                || before instanceof FloatMentions several && afterLabel(several.getFirstChild());
    }

    private Inline footnote(WrittenText written, FootnoteReference reference) {
        Node root = reference;
        while (root.getParent() != null) {
            root = root.getParent();
        }
        for (Node block = root.getFirstChild(); block != null; block = block.getNext()) {
            if (block instanceof FootnoteDefinition note && note.getLabel().equals(reference.getLabel())) {
                return open.contains(note) || open.size() > ProseText.DEEPEST_FOOTNOTES
                        ? unknown("^" + reference.getLabel()) : footnote(written, reference, note);
            }
        }
        return unknown("^" + reference.getLabel());
    }

    /** The footnote with its text; a note mentioned within the note has its text there. */
    private Inline footnote(WrittenText written, FootnoteReference reference, FootnoteDefinition note) {
        open.add(note);
        try {
            return new Inline.Footnote(new ProseBlocks(this).of(written, note), written.origin(reference));
        } finally {
            open.remove(note);
        }
    }
}
