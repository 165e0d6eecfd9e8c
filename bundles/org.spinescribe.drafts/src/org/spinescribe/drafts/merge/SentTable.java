/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A table written in the report as lines with cells between bars.
 *
 * @param first index of the paragraph of its first cell
 * @param rows as lines of the report, including the header row
 * @param rule the line below the header row
 */
record SentTable(int first, List<Row> rows, Row rule) {

    /**
     * A line of the report.
     *
     * @param to behind the end of the line
     * @param bars the offsets of the bars around its cells
     */
    record Row(int from, int to, List<Integer> bars) {

        Row {
            bars = List.copyOf(bars);
        }

        int columns() {
            return bars.size() - 1;
        }
    }

    int columns() {
        return rule.columns();
    }

    /** The index behind the paragraph of its last cell. */
    int end() {
        return first + rows.size() * columns();
    }

    int row(int paragraph) {
        return (paragraph - first) / columns();
    }

    int column(int paragraph) {
        return (paragraph - first) % columns();
    }

    /** The tables of a text, except tables from elsewhere and tables with merged cells. */
    static List<SentTable> of(SentText text, String source) {
        List<SentTable> tables = new ArrayList<>();
        int at = 0;
        while (at < text.paragraphs().size()) {
            int end = at;
            while (end < text.paragraphs().size() && isCell(text.paragraphs().get(end))) {
                end++;
            }
            if (end > at) {
                of(text, source, at, end).ifPresent(tables::add);
            }
            at = Math.max(end, at + 1);
        }
        return tables;
    }

    private static boolean isCell(SentText.Paragraph paragraph) {
        return paragraph.style().startsWith("TableText") || paragraph.style().startsWith("TableHeading");
    }

    private static Optional<SentTable> of(SentText text, String source, int first, int end) {
        List<SentUnit> units = text.units().subList(text.paragraphs().get(first).from(),
                text.paragraphs().get(end - 1).to());
        Optional<SentUnit> written = units.stream().filter(SentUnit::isWritten).findFirst();
        List<Row> lines = written.map(unit -> BarredLines.around(source, unit.from())).orElse(List.of());
        if (lines.size() < 3 || !BarredLines.isRule(source, lines.get(1))) {
            return Optional.empty();
        }
        List<Row> rows = new ArrayList<>(lines);
        SentTable table = new SentTable(first, rows, rows.remove(1));
        boolean regular = table.columns() > 1 && table.end() == end
                && rows.stream().allMatch(row -> row.columns() == table.columns());
        return regular && table.isMadeOf(text) ? Optional.of(table) : Optional.empty();
    }

    /** Whether each cell prints the text between its bars. */
    private boolean isMadeOf(SentText text) {
        for (int i = first; i < end(); i++) {
            List<Integer> bars = rows.get(row(i)).bars();
            int from = bars.get(column(i));
            int to = bars.get(column(i) + 1);
            SentText.Paragraph cell = text.paragraphs().get(i);
            if (text.units().subList(cell.from(), cell.to()).stream().filter(SentUnit::isWritten)
                    .anyMatch(unit -> unit.from() <= from || unit.to() > to)) {
                return false;
            }
        }
        return true;
    }
}
