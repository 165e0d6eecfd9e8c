/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.ide.tables;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The cells of a table, with at least one row and one column.
 *
 * @param alignments the alignments of the columns
 * @param rows the rows, the heading first; each has a cell for each column
 */
public record TableGrid(List<ColumnAlignment> alignments, List<List<String>> rows) {

    public TableGrid {
        int columns = alignments.size();
        alignments = List.copyOf(alignments);
        rows = rows.stream().map(row -> even(row, columns)).toList();
    }

    private static List<String> even(List<String> row, int columns) {
        return Stream.concat(row.stream(), Stream.generate(() -> "")).limit(columns).toList();
    }

    /** Returns a table of empty cells. */
    public static TableGrid empty(int columns, int rows) {
        return new TableGrid(Collections.nCopies(columns, ColumnAlignment.NONE), Collections.nCopies(rows, List.of()));
    }

    /** Returns a table without alignments. */
    public static TableGrid of(List<List<String>> rows) {
        return new TableGrid(Collections.nCopies(rows.getFirst().size(), ColumnAlignment.NONE), rows);
    }

    /** Returns the number of columns. */
    public int columns() {
        return alignments.size();
    }

    /** Returns the text of a cell. */
    public String cell(int row, int column) {
        return rows.get(row).get(column);
    }

    /** Returns the cells of a column, its heading first. */
    public List<String> column(int column) {
        return rows.stream().map(row -> row.get(column)).toList();
    }

    /** Returns a rectangle of cells, the last row and column included. */
    public List<List<String>> part(int row, int column, int lastRow, int lastColumn) {
        return rows.subList(row, lastRow + 1).stream().map(each -> each.subList(column, lastColumn + 1)).toList();
    }

    /** Returns the table with another text in a cell. */
    public TableGrid with(int row, int column, String words) {
        return pasted(row, column, List.of(List.of(words)));
    }

    /** Returns the table with an empty row inserted. */
    public TableGrid withRow(int at) {
        return rows(rows -> rows.add(at, List.of()));
    }

    /** Returns the table without a row; the only row stays. */
    public TableGrid withoutRow(int at) {
        return rows.size() == 1 ? this : rows(rows -> rows.remove(at));
    }

    /** Returns the table with a row moved. */
    public TableGrid withRowMoved(int from, int to) {
        return rows(rows -> rows.add(to, rows.remove(from)));
    }

    private TableGrid rows(Consumer<List<List<String>>> edit) {
        List<List<String>> changed = new ArrayList<>(rows);
        edit.accept(changed);
        return new TableGrid(alignments, changed);
    }

    /** Returns the table with an empty column inserted. */
    public TableGrid withColumn(int at) {
        List<ColumnAlignment> all = new ArrayList<>(alignments);
        all.add(at, ColumnAlignment.NONE);
        return new TableGrid(all, columns(row -> row.add(at, "")));
    }

    /** Returns the table without a column; the only column stays. */
    public TableGrid withoutColumn(int at) {
        if (columns() == 1) {
            return this;
        }
        List<ColumnAlignment> all = new ArrayList<>(alignments);
        all.remove(at);
        return new TableGrid(all, columns(row -> row.remove(at)));
    }

    /** Returns the table with a column moved. */
    public TableGrid withColumnMoved(int from, int to) {
        List<ColumnAlignment> all = new ArrayList<>(alignments);
        all.add(to, all.remove(from));
        return new TableGrid(all, columns(row -> row.add(to, row.remove(from))));
    }

    private List<List<String>> columns(Consumer<List<String>> edit) {
        return rows.stream().map(row -> {
            List<String> changed = new ArrayList<>(row);
            edit.accept(changed);
            return changed;
        }).<List<String>>map(List::copyOf).toList();
    }

    /** Returns the table with another alignment of a column. */
    public TableGrid aligned(int column, ColumnAlignment alignment) {
        List<ColumnAlignment> all = new ArrayList<>(alignments);
        all.set(column, alignment);
        return new TableGrid(all, rows);
    }

    /** Returns the table with cells replaced; it grows where it is too small. */
    public TableGrid pasted(int row, int column, List<List<String>> cells) {
        List<ColumnAlignment> all = new ArrayList<>(alignments);
        int width = column + cells.stream().mapToInt(List::size).max().orElse(0);
        all.addAll(Collections.nCopies(Math.max(0, width - all.size()), ColumnAlignment.NONE));
        List<List<String>> changed = new ArrayList<>();
        for (int i = 0; i < Math.max(rows.size(), row + cells.size()); i++) {
            List<String> old = even(i < rows.size() ? rows.get(i) : List.of(), all.size());
            changed.add(i < row || i >= row + cells.size() ? old : over(old, column, cells.get(i - row)));
        }
        return new TableGrid(all, changed);
    }

    private static List<String> over(List<String> row, int column, List<String> cells) {
        List<String> changed = new ArrayList<>(row);
        for (int i = 0; i < cells.size(); i++) {
            changed.set(column + i, cells.get(i));
        }
        return changed;
    }
}
