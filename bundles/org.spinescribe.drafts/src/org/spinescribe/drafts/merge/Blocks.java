/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.merge;

import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The places of a sent text's paragraphs in the report. */
final class Blocks {

    private static final Pattern BETWEEN = Pattern.compile("\\s*\\R\\s*(?:(?:[-+*]|\\d{1,3}[.)])\\s+)?");
    /** The styles of paragraphs that the author can split and join. */
    private static final Pattern PROSE = Pattern.compile("BodyText|FirstParagraph|Abstract|List.*|Quote|TitlePageNote");

    private static final Pattern ITEM = Pattern.compile("\\s*(?:[-+*]|\\d{1,3}[.)])\\s+");

    private final SentText text;
    private final String source;
    private final SourceRegions regions;

    Blocks(SentText text, String source, SourceRegions regions) {
        this.text = text;
        this.source = source;
        this.regions = regions;
    }

    /** A paragraph in the report, with the markup at its ends. */
    record Block(int from, int to) {
    }

    /** The place of a paragraph; empty when no author wrote it. */
    List<Block> of(SentText.Paragraph paragraph) {
        OptionalInt first = IntStream.range(paragraph.from(), paragraph.to())
                .filter(i -> text.units().get(i).isWritten()).findFirst();
        if (first.isEmpty()) {
            return List.of();
        }
        SourceRegions.Region region = regions.at(text.units().get(first.getAsInt()).from());
        int from = Integer.MAX_VALUE;
        int to = -1;
        for (SentUnit unit : text.units().subList(paragraph.from(), paragraph.to())) {
            if (isIn(unit.from(), region)) {
                from = Math.min(from, unit.from());
                to = Math.max(to, unit.to());
            }
            for (SentUnit.Span span : unit.styles()) {
                if (isIn(span.from(), region)) {
                    from = Math.min(from, span.from());
                    to = Math.max(to, span.to());
                }
            }
        }
        return List.of(new Block(from, to));
    }

    private static boolean isIn(int offset, SourceRegions.Region region) {
        return offset >= region.from() && offset <= region.to();
    }

    /** Whether a paragraph is prose, so that it can be split. */
    boolean isProse(SentText.Paragraph paragraph) {
        List<Block> block = of(paragraph);
        return PROSE.matcher(paragraph.style()).matches() && !block.isEmpty()
                && regions.at(block.getFirst().from()).kind() == SourceRegions.Kind.BRACES;
    }

    /** Whether a paragraph and the next one are neighbours in one text of the report. */
    boolean areJoined(int first) {
        if (first < 0 || first + 1 >= text.paragraphs().size()) {
            return false;
        }
        return areJoined(first, first + 1);
    }

    private boolean areJoined(int one, int other) {
        SentText.Paragraph before = text.paragraphs().get(one);
        SentText.Paragraph behind = text.paragraphs().get(other);
        if (!isProse(before) || !isProse(behind)) {
            return false;
        }
        int end = of(before).getFirst().to();
        int start = of(behind).getFirst().from();
        return end <= start && BETWEEN.matcher(source.substring(end, start)).matches();
    }

    /** The previous paragraph in the same text of the report; figures and tables may be printed between them. */
    OptionalInt before(int paragraph) {
        OptionalInt prose = IntStream.iterate(paragraph - 1, i -> i >= 0, i -> i - 1)
                .filter(i -> isProse(text.paragraphs().get(i))).findFirst();
        return prose.stream().filter(i -> areJoined(i, paragraph)).findFirst();
    }

    /** The next paragraph in the same text of the report. */
    OptionalInt behind(int paragraph) {
        OptionalInt prose = IntStream.range(paragraph + 1, text.paragraphs().size())
                .filter(i -> isProse(text.paragraphs().get(i))).findFirst();
        return prose.stream().filter(i -> areJoined(paragraph, i)).findFirst();
    }

    /** Whether two paragraphs are items of the same depth, or neither is an item. */
    boolean areAlike(int one, int other) {
        return mark(one).replaceAll("\\d+", "1").equals(mark(other).replaceAll("\\d+", "1"));
    }

    /** The indentation and the mark of an item; empty for other paragraphs. */
    String mark(int paragraph) {
        int start = of(text.paragraphs().get(paragraph)).getFirst().from();
        String before = source.substring(lineStart(start), start);
        return ITEM.matcher(before).matches() ? before : "";
    }

    private int lineStart(int offset) {
        return Math.max(source.lastIndexOf('\n', offset - 1), source.lastIndexOf('\r', offset - 1)) + 1;
    }

    /** The text between a paragraph and a new one behind it; in a list, it includes the mark of the new item. */
    String between(SentText.Paragraph paragraph) {
        int start = of(paragraph).getFirst().from();
        String before = source.substring(lineStart(start), start);
        String newLine = source.contains("\r\n") ? "\r\n" : "\n";
        if (ITEM.matcher(before).matches()) {
            return newLine + before;
        }
        return newLine + newLine + (before.isBlank() ? before : indent(before));
    }

    /** The indentation; prose may begin behind its brace, and then its other lines are deeper than the brace's line. */
    private static String indent(String before) {
        return before.substring(0, before.length() - before.stripLeading().length()) + "  ";
    }
}
