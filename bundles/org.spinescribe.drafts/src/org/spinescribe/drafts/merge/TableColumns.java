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
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

import org.spinescribe.drafts.docx.RevisedParagraph.Cell;
import org.spinescribe.drafts.docx.RevisedUnit;

/**
 * Places added or removed columns of tables. A column is an edit in each row; together with the other changes of its
 * table it is one change of the report.
 */
final class TableColumns {

    private final SentText text;
    private final String source;
    private final NewCells cells;
    private final Function<PersonEdit, Optional<Placed>> placing;

    TableColumns(SentText text, String source, NewCells cells, Function<PersonEdit, Optional<Placed>> placing) {
        this.text = text;
        this.source = source;
        this.cells = cells;
        this.placing = placing;
    }

    /** The joint change for the edits of a table when some of them change its columns; empty for other edits. */
    Optional<Placed> place(SentTable table, List<PersonEdit> edits) {
        TreeMap<Integer, List<List<RevisedUnit>>> added = new TreeMap<>();
        Set<Integer> removed = new TreeSet<>();
        List<Replacement> changes = new ArrayList<>();
        for (PersonEdit edit : edits) {
            if (edit.hasEnd() && !edit.looks()) {
                if (!adds(table, edit, added)) {
                    return Optional.empty();
                }
            } else if (hasEnd(edit)) {
                if (!removes(table, edit, removed)) {
                    return Optional.empty();
                }
            } else {
                Optional<Placed> placed = placing.apply(edit);
                if (placed.isPresent()) {
                    if (!(placed.get() instanceof Placed.Here here)) {
                        return Optional.empty();
                    }
                    changes.add(here.replacement());
                }
            }
        }
        Optional<List<Replacement>> columns = added.isEmpty() == removed.isEmpty() ? Optional.empty()
                : added.isEmpty() ? without(table, removed) : with(table, added);
        return columns.map(all -> {
            all.addAll(changes);
            return new Placed.Here(JoinedEdits.all(text, edits), Replacement.one(source, all), Placed.Note.NONE);
        });
    }

    private boolean hasEnd(PersonEdit edit) {
        return text.units().subList(edit.from(), edit.to()).stream().anyMatch(SentUnit::isEnd);
    }

    /** Records new cells by their place among the cells of the table; false when they have none. */
    private boolean adds(SentTable table, PersonEdit edit, TreeMap<Integer, List<List<RevisedUnit>>> added) {
        int paragraph = text.units().get(edit.from()).paragraph();
        List<List<RevisedUnit>> paragraphs = edit.paragraphs();
        if (edit.from() != edit.to() || edit.from() != text.paragraphs().get(paragraph).from()
                || paragraphs.isEmpty()) {
            return false;
        }
        for (List<RevisedUnit> each : paragraphs) {
            Optional<Cell> cell = each.getLast().paragraph().cell().filter(one -> !one.merged());
            if (cell.isEmpty()) {
                return false;
            }
            boolean last = paragraph > table.first() && table.column(paragraph) == 0 && cell.get().column() > 0;
            int row = table.row(paragraph) - (last ? 1 : 0);
            int column = last ? table.columns() : table.column(paragraph);
            added.computeIfAbsent(row * (table.columns() + 1) + column, none -> new ArrayList<>()).add(each);
        }
        return true;
    }

    private Optional<List<Replacement>> with(SentTable table, TreeMap<Integer, List<List<RevisedUnit>>> added) {
        int column = added.firstKey();
        int count = added.firstEntry().getValue().size();
        List<Replacement> bars = new ArrayList<>();
        for (int row = 0; row < table.rows().size(); row++) {
            List<List<RevisedUnit>> inRow = added.get(row * (table.columns() + 1) + column);
            if (column > table.columns() || inRow == null || inRow.size() != count) {
                return Optional.empty();
            }
            StringBuilder typed = new StringBuilder();
            for (List<RevisedUnit> cell : inRow) {
                Optional<String> words = cells.typed(cell);
                if (words.isEmpty()) {
                    return Optional.empty();
                }
                typed.append(words.get()).append('|');
            }
            bars.add(new Replacement(table.rows().get(row).bars().get(column) + 1, 0, typed.toString()));
        }
        bars.add(new Replacement(table.rule().bars().get(column) + 1, 0, "---|".repeat(count)));
        return added.size() == table.rows().size() ? Optional.of(bars) : Optional.empty();
    }

    /** Records the paragraphs that an edit removes; false when it does anything else. */
    private boolean removes(SentTable table, PersonEdit edit, Set<Integer> removed) {
        boolean fromEnd = text.units().get(edit.from()).isEnd();
        int first = text.units().get(edit.from()).paragraph() + (fromEnd ? 1 : 0);
        int ends = (int) text.units().subList(edit.from(), edit.to()).stream().filter(SentUnit::isEnd).count();
        int last = first + ends - 1;
        boolean whole = edit.inserted().isEmpty() && last < table.end() && (fromEnd
                ? edit.to() == text.paragraphs().get(last).to() : edit.from() == text.paragraphs().get(first).from()
                        && edit.to() == text.paragraphs().get(last).to() + 1);
        for (int i = first; whole && i <= last; i++) {
            removed.add(i);
        }
        return whole;
    }

    private static Optional<List<Replacement>> without(SentTable table, Set<Integer> removed) {
        Set<Integer> columns = new TreeSet<>();
        removed.forEach(paragraph -> columns.add(table.column(paragraph)));
        if (columns.size() >= table.columns() || removed.size() != columns.size() * table.rows().size()) {
            return Optional.empty();
        }
        List<SentTable.Row> lines = new ArrayList<>(table.rows());
        lines.add(table.rule());
        List<Replacement> bars = new ArrayList<>();
        for (SentTable.Row line : lines) {
            columns.forEach(column -> bars.add(new Replacement(line.bars().get(column) + 1,
                    line.bars().get(column + 1) - line.bars().get(column), "")));
        }
        return Optional.of(bars);
    }
}
