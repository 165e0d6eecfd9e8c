/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.ide.tables;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Writes the lines of a typed table. A line with unchanged cells stays as it was typed, and aligned columns stay
 * aligned.
 */
final class TableLines {

    private static final int LEAST_DASHES = 3;

    private final MarkdownTable before;
    private final TableGrid old;
    private final TableGrid wanted;
    private final List<TypedRow> left;
    /** For each column its former index; -1 for a new one. */
    private final List<Integer> origins;
    /** The widths of the columns; empty when they were not aligned. */
    private final List<Integer> widths;
    private final int space;

    TableLines(MarkdownTable before, TableGrid wanted) {
        this.before = before;
        this.old = before.grid();
        this.wanted = wanted;
        this.left = new ArrayList<>(before.rowLines());
        this.space = isClose() ? 0 : 1;
        this.origins = origins();
        this.widths = space > 0 && isLinedUp() ? widths() : List.of();
    }

    /** Returns the lines: the heading, the dashes, the rows. */
    List<String> written() {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < wanted.rows().size(); i++) {
            lines.add(row(i));
        }
        lines.add(1, dashes());
        return lines;
    }

    /** Returns whether bars and text touch in all cells with text. */
    private boolean isClose() {
        List<String> typed = before.rowLines().stream().flatMap(line -> line.segments().stream())
                .filter(segment -> !segment.isBlank()).toList();
        return !typed.isEmpty() && typed.stream().allMatch(segment -> segment.strip().equals(segment));
    }

    private boolean isLinedUp() {
        return before.lines().stream().allMatch(line -> line.segments().size() == old.columns()
                && line.segments().stream().map(TypedRow::width).toList().equals(before.dashes().segments().stream()
                        .map(TypedRow::width).toList()));
    }

    /**
     * Finds the origin of each column: a former one with the same cells, else the one at the same index if their number
     * is unchanged.
     */
    private List<Integer> origins() {
        List<Integer> free = new ArrayList<>();
        for (int i = 0; i < old.columns(); i++) {
            free.add(i);
        }
        List<Integer> all = new ArrayList<>();
        for (int column = 0; column < wanted.columns(); column++) {
            List<String> cells = wanted.column(column);
            int at = column;
            Integer same = free.stream().filter(it -> old.column(it).equals(cells))
                    .min(Comparator.comparingInt(it -> Math.abs(it - at))).orElse(-1);
            free.remove(same);
            all.add(same);
        }
        for (int column = 0; column < all.size() && wanted.columns() == old.columns(); column++) {
            if (all.get(column) < 0 && free.contains(column)) {
                all.set(column, column);
            }
        }
        return all;
    }

    private List<Integer> widths() {
        List<Integer> all = new ArrayList<>();
        for (int column = 0; column < wanted.columns(); column++) {
            int origin = origins.get(column);
            int width = Math.max(LEAST_DASHES, origin < 0 ? 0 : TypedRow.width(before.dashes().segments().get(origin)));
            for (String cell : wanted.column(column)) {
                width = Math.max(width, width(CellText.typed(cell)));
            }
            all.add(width);
        }
        return all;
    }

    /** Returns a row: a former line if its cells are the same, else a new one. Excess cells of a line stay with it. */
    private String row(int number) {
        List<String> cells = wanted.rows().get(number);
        TypedRow same = left.stream().filter(line -> isSame(line, cells)).findFirst().orElse(null);
        left.remove(same);
        TypedRow line = same != null || wanted.rows().size() != old.rows().size() ? same
                : before.rowLines().get(number);
        List<String> segments = new ArrayList<>();
        for (int column = 0; column < cells.size(); column++) {
            segments.add(segment(line, column, cells.get(column)));
        }
        if (line != null && line.segments().size() > old.columns()) {
            segments.addAll(line.segments().subList(old.columns(), line.segments().size()));
        }
        boolean untouched = same != null && isInOrder() && (widths.isEmpty() || same.segments().equals(segments));
        return untouched ? same.text() : '|' + String.join("|", segments) + '|';
    }

    private boolean isSame(TypedRow line, List<String> cells) {
        for (int column = 0; column < cells.size(); column++) {
            int origin = origins.get(column);
            if (origin < 0 ? !cells.get(column).isEmpty() : !line.cell(origin).equals(cells.get(column))) {
                return false;
            }
        }
        return true;
    }

    private boolean isInOrder() {
        return origins.equals(IntStream.range(0, old.columns()).boxed().toList());
    }

    private String segment(TypedRow line, int column, String words) {
        int origin = origins.get(column);
        boolean kept = line != null && origin >= 0 && origin < line.segments().size()
                && line.cell(origin).equals(words);
        if (kept && (widths.isEmpty() || TypedRow.width(line.segments().get(origin)) == widths.get(column))) {
            return line.segments().get(origin);
        }
        String typed = CellText.typed(words);
        int width = widths.isEmpty() ? width(typed) : widths.get(column);
        return wanted.alignments().get(column).fill(typed, width);
    }

    /** Returns the width including the space beside the text: a bar behind a backslash would be text. */
    private int width(String typed) {
        return TypedRow.width(typed) + 2 * (typed.isEmpty() || typed.endsWith("\\") ? 1 : space);
    }

    private String dashes() {
        List<String> segments = new ArrayList<>();
        boolean apart = before.dashes().segments().getFirst().startsWith(" ");
        for (int column = 0; column < wanted.columns(); column++) {
            segments.add(dashes(column, apart));
        }
        return segments.equals(before.dashes().segments()) ? before.dashes().text()
                : '|' + String.join("|", segments) + '|';
    }

    private String dashes(int column, boolean apart) {
        int origin = origins.get(column);
        String typed = origin < 0 ? "" : before.dashes().segments().get(origin);
        boolean kept = origin >= 0 && wanted.alignments().get(column) == old.alignments().get(origin);
        if (kept && (widths.isEmpty() || TypedRow.width(typed) == widths.get(column))) {
            return typed;
        }
        int width = widths.isEmpty() ? LEAST_DASHES + (apart ? 2 : 0) : widths.get(column);
        return apart && width > LEAST_DASHES + 1 ? ' ' + wanted.alignments().get(column).dashes(width - 2) + ' '
                : wanted.alignments().get(column).dashes(width);
    }
}
