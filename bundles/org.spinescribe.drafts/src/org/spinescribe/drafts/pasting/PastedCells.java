/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.pasting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.spinescribe.drafts.DraftBlock;
import org.spinescribe.drafts.DraftInline;
import org.spinescribe.drafts.Place;

/** The cells of a table, row by row. Merged cells are taken apart: their text stands in the first one. */
final class PastedCells {

    private static final int MOST_COLUMNS = 200;

    private final List<List<List<DraftInline>>> rows = new ArrayList<>();
    /** How many rows more a cell above takes up, by column. */
    private final Map<Integer, Integer> fromAbove = new TreeMap<>();
    private int head;
    private boolean onlyHeadings;

    /** Begins a row. */
    void row() {
        endRow();
        rows.add(new ArrayList<>());
        onlyHeadings = true;
    }

    /** Adds a cell to the row. */
    void cell(List<DraftInline> text, boolean heading, int columns, int rowsDown) {
        if (rows.isEmpty()) {
            row();
        }
        List<List<DraftInline>> row = rows.getLast();
        takeUp(row);
        for (int i = 0; i < Math.max(1, columns) && row.size() < MOST_COLUMNS; i++) {
            if (rowsDown > 1) {
                fromAbove.put(row.size(), rowsDown - 1);
            }
            row.add(i == 0 ? List.copyOf(text) : List.of());
        }
        onlyHeadings &= heading;
    }

    /** Puts in the cells that belong to one above. */
    private void takeUp(List<List<DraftInline>> row) {
        while (fromAbove.getOrDefault(row.size(), 0) > 0 && row.size() < MOST_COLUMNS) {
            fromAbove.merge(row.size(), -1, Integer::sum);
            row.add(List.of());
        }
    }

    private void endRow() {
        if (!rows.isEmpty()) {
            takeUp(rows.getLast());
            head += onlyHeadings && head == rows.size() - 1 && !rows.getLast().isEmpty() ? 1 : 0;
        }
    }

    /** The table, without rows that have no words; its rows are of one length. */
    DraftBlock.Table table() {
        endRow();
        rows.removeIf(row -> row.stream().allMatch(cell -> DraftInline.plain(cell).isBlank()));
        int columns = rows.stream().mapToInt(PastedCells::width).max().orElse(0);
        List<List<List<DraftInline>>> even = rows.stream().map(row -> even(row, columns)).toList();
        return new DraftBlock.Table("", "", List.of(), Math.max(1, head), even, List.of(), Place.NONE);
    }

    private static int width(List<List<DraftInline>> row) {
        int width = row.size();
        while (width > 0 && DraftInline.plain(row.get(width - 1)).isBlank()) {
            width--;
        }
        return width;
    }

    private static List<List<DraftInline>> even(List<List<DraftInline>> row, int columns) {
        List<List<DraftInline>> even = new ArrayList<>(row.subList(0, Math.min(columns, row.size())));
        while (even.size() < columns) {
            even.add(List.of());
        }
        return even;
    }
}
