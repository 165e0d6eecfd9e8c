/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.sources.tables;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Rewrites the text of a CSV file with other cells. Unchanged cells keep their typed form. */
public final class CsvText {

    private static final char QUOTE = '"';

    /** The text before the first row: a byte order mark, a line that names the separator, empty lines. */
    private final String start;
    private final char separator;
    private final List<CsvLine> lines;
    private final List<List<String>> rows;

    private CsvText(String start, char separator, List<CsvLine> lines, List<List<String>> rows) {
        this.start = start;
        this.separator = separator;
        this.lines = lines;
        this.rows = rows;
    }

    /**
     * Reads a table file.
     *
     * @throws TableProblem when the file is missing, not text, empty or too large; the message gives the reason in
     *        plain words
     */
    public static CsvText read(Path file) throws TableProblem {
        return of(TableData.text(file));
    }

    /**
     * Reads the text of a table file.
     *
     * @throws TableProblem when it is no table; the message gives the reason in plain words
     */
    public static CsvText of(String text) throws TableProblem {
        int mark = mark(text);
        TableData data = TableData.of(text.substring(mark));
        CsvDialect dialect = CsvDialect.of(text.substring(mark));
        int from = CsvLine.endOfLines(text, mark + dialect.start());
        List<CsvLine> lines = CsvLine.all(text.substring(from), dialect.separator());
        if (lines.size() != data.rows().size()) {
            throw new TableProblem("rows");
        }
        return new CsvText(text.substring(0, from), dialect.separator(), lines, data.rows());
    }

    private static int mark(String text) {
        return text.startsWith(TableData.BYTE_ORDER_MARK) ? 1 : 0;
    }

    /** The cells, the header row first; all rows are as long as the longest. */
    public List<List<String>> rows() {
        return rows;
    }

    /** The text with these rows instead of the present ones. */
    public String with(List<List<String>> wanted) {
        List<CsvLine> written = lines(wanted);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < written.size(); i++) {
            text.append(written.get(i).text(separator)).append(end(i, written.size()));
        }
        return startOf(text.toString()) + text;
    }

    /** The lines of rows: the present line of a row that stays, else a new one. */
    private List<CsvLine> lines(List<List<String>> wanted) {
        List<CsvLine> left = new ArrayList<>(lines);
        List<List<String>> known = new ArrayList<>(rows);
        List<CsvLine> all = new ArrayList<>();
        for (int i = 0; i < wanted.size(); i++) {
            int same = known.indexOf(wanted.get(i));
            if (same >= 0) {
                known.remove(same);
            }
            all.add(same >= 0 ? left.remove(same) : new CsvLine(written(wanted.get(i), before(i, wanted)), ""));
        }
        int columns = wanted.getFirst().size();
        if (all.stream().noneMatch(line -> line.cells().size() == columns)) {
            all.set(0, all.getFirst().filled(columns)); // lines that leave out their last cells lose the last columns
        }
        return all;
    }

    /** The former row in the place of a row; empty after insertions or deletions of rows or columns. */
    private Before before(int row, List<List<String>> wanted) {
        boolean same = wanted.size() == rows.size() && wanted.getFirst().size() == rows.getFirst().size();
        return same ? new Before(rows.get(row), lines.get(row).cells()) : new Before(List.of(), List.of());
    }

    /** @param typed the cells with their quotes */
    private record Before(List<String> cells, List<String> typed) {
    }

    /** The line end of a row: the former one in its place, for the last row that of the last one. */
    private String end(int row, int count) {
        return row == count - 1 ? lines.getLast().end()
                : row < lines.size() - 1 ? lines.get(row).end() : lines.size() > 1 ? lines.getFirst().end() : "\n";
    }

    /**
     * The start, with the separator named where a reader would otherwise detect another one, or take the first row for
     * the line that names it.
     */
    private String startOf(String text) {
        String rest = start.substring(mark(start));
        CsvDialect read = CsvDialect.of(rest + text);
        return read.separator() == separator && read.start() <= rest.length() ? start
                : start.substring(0, mark(start)) + "sep=" + separator + "\n" + rest;
    }

    private List<String> written(List<String> cells, Before before) {
        List<String> typed = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            boolean same = i < before.typed().size() && before.cells().get(i).equals(cells.get(i));
            typed.add(same ? before.typed().get(i) : written(cells.get(i)));
        }
        return typed.equals(List.of("")) ? List.of("\"\"") : typed; // an empty line would be no row
    }

    private String written(String cell) {
        boolean needed = cell.indexOf(separator) >= 0 || cell.indexOf(QUOTE) >= 0 || cell.indexOf('\n') >= 0
                || cell.indexOf('\r') >= 0 || !cell.strip().equals(cell)
                || cell.toLowerCase(Locale.ROOT).startsWith("sep=");
        return needed || quotesAll() && !cell.isEmpty() ? QUOTE + cell.replace("\"", "\"\"") + QUOTE : cell;
    }

    private boolean quotesAll() {
        return lines.stream().flatMap(line -> line.cells().stream()).filter(cell -> !cell.isEmpty())
                .allMatch(cell -> cell.charAt(0) == QUOTE);
    }
}
