/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.composition;

import java.util.List;
import java.util.Optional;

import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.spinescribe.language.prose.ProseReader;
import org.spinescribe.language.prose.ProseText;
import org.spinescribe.language.prose.ProseText.Range;
import org.spinescribe.language.prose.SourceCharacters;
import org.spinescribe.language.report.QuotedText;
import org.spinescribe.manuscript.Inline;
import org.spinescribe.manuscript.Origin;
import org.spinescribe.manuscript.Origin.Kind;
import org.spinescribe.manuscript.Origin.Stretch;

/** A text of the report that is printed, and where its characters were written. */
final class WrittenText {

    private final ProseText text;
    private final Optional<QuotedText> quoted;
    private final boolean made;

    private WrittenText(ProseText text, Optional<QuotedText> quoted, boolean made) {
        this.text = text;
        this.quoted = quoted;
        this.made = made;
    }

    /** Prose of the report, or a text of a file that the report names. */
    static WrittenText of(ProseText prose) {
        return new WrittenText(prose, Optional.empty(), false);
    }

    /** A text in quotes. */
    static WrittenText of(QuotedText quoted) {
        return new WrittenText(ProseReader.readShort(quoted.value(), 0), Optional.of(quoted), false);
    }

    /** A text that stands in no report. */
    static WrittenText made(String text) {
        return new WrittenText(ProseReader.readShort(text, 0), Optional.empty(), true);
    }

    Node document() {
        return text.document();
    }

    /** Where all of a node stands. */
    Origin origin(Node node) {
        if (made) {
            return Origin.MADE;
        }
        Range range = range(node);
        return new Origin(List.of(new Stretch(text.named().isPresent() ? Kind.FACT : Kind.WHOLE, 0, range.offset(),
                range.length())));
    }

    /** From the beginning of one node to the end of another one. */
    Origin origin(Node first, Node last) {
        Origin begin = origin(first);
        Origin end = origin(last);
        return begin.isMade() ? begin : Origin.whole(begin.offset(), end.end() - begin.offset());
    }

    private Range range(Node node) {
        Range range = text.range(node);
        return quoted.map(words -> words.range(range.offset(), range.offset() + range.length())).orElse(range);
    }

    /** The text of a node of one line as it is read. */
    Inline.Text letters(Node node, String literal) {
        if (made || node.getSourceSpans().isEmpty()) {
            return new Inline.Text(literal);
        }
        if (text.named().isPresent()) {
            return new Inline.Text(literal, origin(node).asFact(literal.length()));
        }
        SourceCharacters characters = SourceCharacters.of(literal, text.typed(node));
        int index = node.getSourceSpans().getFirst().getInputIndex();
        Origin.Builder origin = new Origin.Builder();
        for (int i = 0; i < literal.length(); i++) {
            origin.add(stretch(index + characters.start(i), index + characters.end(i)));
        }
        return new Inline.Text(literal, origin.build());
    }

    /** The text inside a node that has a sign of one character at each end, such as code. */
    Inline.Text inside(Node node, String literal) {
        int at = text.typed(node).indexOf(literal);
        if (made || at < 0 || text.named().isPresent() || literal.isEmpty()) {
            return new Inline.Text(literal, made ? Origin.MADE : origin(node).asFact(literal.length()));
        }
        int index = node.getSourceSpans().getFirst().getInputIndex() + at;
        Origin.Builder origin = new Origin.Builder();
        for (int i = 0; i < literal.length(); i++) {
            origin.add(stretch(index + i, index + i + 1));
        }
        return new Inline.Text(literal, origin.build());
    }

    /** The space that the end of a typed line is printed as. */
    Inline.Text space(Node lineBreak) {
        return new Inline.Text(" ", asOne(lineBreak));
    }

    /** The end of a line with the white space around it. */
    Origin asOne(Node lineBreak) {
        if (made) {
            return Origin.MADE;
        }
        if (text.named().isPresent()) {
            return origin(lineBreak).asFact(1);
        }
        Node before = lineBreak.getPrevious();
        if (before == null || before.getSourceSpans().isEmpty()) {
            return Origin.MADE;
        }
        SourceSpan span = before.getSourceSpans().getLast();
        int start = span.getInputIndex() + span.getLength();
        String source = text.source();
        while (start > 0 && Character.isWhitespace(source.charAt(start - 1))) {
            start--;
        }
        int end = start;
        while (end < source.length() && (Character.isWhitespace(source.charAt(end))
                || source.startsWith("\\\n", end))) {
            end++;
        }
        Stretch stretch = stretch(start, end);
        // the indentation of the next line belongs to the end of this one
        int length = quoted.isPresent() || end == source.length() ? stretch.length()
                : text.places().offset(end) - stretch.offset();
        return new Origin(List.of(new Stretch(Kind.WHOLE, 1, stretch.offset(), length)));
    }

    private Stretch stretch(int from, int to) {
        int start = text.places().offset(from);
        int end = to > from ? text.places().offset(to - 1) + 1 : start;
        Range range = quoted.map(words -> words.range(start, end)).orElse(new Range(start, end - start));
        return new Stretch(range.length() == 1 ? Kind.TYPED : Kind.WHOLE, 1, range.offset(), range.length());
    }
}
