/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.ide.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.SourceSpan;
import org.spinescribe.language.prose.ProseText;
import org.spinescribe.language.prose.ProseText.Range;

/**
 * A table typed in a report.
 *
 * @param place its range
 * @param lines the heading, the dashes below it, and the rows
 * @param gaps the text between the lines: the line delimiter and the indentation
 */
record MarkdownTable(Range place, List<TypedRow> lines, List<String> gaps) {

    /** Returns the tables of a prose. */
    static List<MarkdownTable> in(ProseText prose, String text) {
        return prose.all(TableBlock.class).stream().map(block -> of(block, prose, text)).flatMap(Optional::stream)
                .toList();
    }

    private static Optional<MarkdownTable> of(TableBlock block, ProseText prose, String text) {
        List<TypedRow> lines = new ArrayList<>();
        List<String> gaps = new ArrayList<>();
        int first = -1;
        int end = -1;
        for (SourceSpan span : block.getSourceSpans()) {
            int start = prose.places().offset(span.getInputIndex());
            gaps.addAll(end < 0 ? List.of() : List.of(text.substring(end, start)));
            first = first < 0 ? start : first;
            end = prose.places().offset(span.getInputIndex() + span.getLength());
            lines.add(TypedRow.of(text.substring(start, end)));
        }
        boolean read = lines.size() > 1 && lines.get(0).segments().size() == lines.get(1).segments().size();
        return read ? Optional.of(new MarkdownTable(new Range(first, end - first), lines, gaps)) : Optional.empty();
    }

    /** Returns the text of a new table. */
    static String written(TableGrid grid, String newline) {
        return new MarkdownTable(new Range(0, 0), List.of(TypedRow.of("| |"), TypedRow.of("|---|")), List.of(newline))
                .with(grid);
    }

    /** Returns the cells. */
    TableGrid grid() {
        List<ColumnAlignment> alignments = lines.get(1).segments().stream().map(ColumnAlignment::of).toList();
        List<List<String>> rows = new ArrayList<>();
        rowLines().forEach(line -> rows.add(line.cells(alignments.size())));
        return new TableGrid(alignments, rows);
    }

    /** Returns the indices of rows with more cells than the heading, from 0; the excess cells are not printed. */
    List<Integer> longRows() {
        List<Integer> numbers = new ArrayList<>();
        for (int i = 0; i < rowLines().size(); i++) {
            if (rowLines().get(i).segments().size() > lines.get(1).segments().size()) {
                numbers.add(i);
            }
        }
        return numbers;
    }

    /** Returns the heading and the rows. */
    List<TypedRow> rowLines() {
        List<TypedRow> rows = new ArrayList<>(lines);
        rows.remove(1);
        return rows;
    }

    /** Returns the line below the heading. */
    TypedRow dashes() {
        return lines.get(1);
    }

    /** Returns the text of the table with other cells. */
    String with(TableGrid wanted) {
        List<String> written = new TableLines(this, wanted).written();
        StringBuilder text = new StringBuilder(written.getFirst());
        for (int i = 1; i < written.size(); i++) {
            text.append(i <= gaps.size() ? gaps.get(i - 1) : gaps.getFirst()).append(written.get(i));
        }
        return text.toString();
    }
}
