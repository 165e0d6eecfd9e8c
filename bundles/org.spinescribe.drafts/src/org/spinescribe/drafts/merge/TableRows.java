/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.merge;

import java.util.List;
import java.util.Optional;

import org.spinescribe.drafts.docx.RevisedParagraph.Cell;
import org.spinescribe.drafts.docx.RevisedUnit;

/** Added and removed rows of tables. */
final class TableRows {

    private final SentText text;
    private final String source;
    private final List<SentTable> tables;
    private final NewCells cells;

    TableRows(SentText text, String source, List<SentTable> tables, NewCells cells) {
        this.text = text;
        this.source = source;
        this.tables = tables;
        this.cells = cells;
    }

    /** An edit that adds nothing but whole rows; empty for others. */
    Optional<Placed> added(PersonEdit edit) {
        if (edit.from() != edit.to() || edit.from() >= text.units().size()) {
            return Optional.empty();
        }
        int paragraph = text.units().get(edit.from()).paragraph();
        List<List<RevisedUnit>> added = edit.paragraphs();
        if (added.isEmpty() || edit.from() != text.paragraphs().get(paragraph).from()) {
            return Optional.empty();
        }
        return tables.stream().filter(table -> table.first() < paragraph && paragraph <= table.end()
                && table.column(paragraph) == 0 && areRows(added, table.columns())).findFirst()
                .flatMap(table -> added(edit, table, table.row(paragraph), added));
    }

    private Optional<Placed> added(PersonEdit edit, SentTable table, int behind, List<List<RevisedUnit>> added) {
        SentTable.Row neighbour = behind < table.rows().size() && behind > 1 ? table.rows().get(behind)
                : table.rows().getLast();
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < added.size(); i++) {
            Optional<String> cell = cells.typed(added.get(i));
            if (cell.isEmpty()) {
                return Optional.empty();
            }
            lines.append(i % table.columns() == 0 ? source.substring(neighbour.from(), neighbour.bars().getFirst())
                    + "|" : "").append(cell.get()).append('|');
            if ((i + 1) % table.columns() == 0) {
                lines.append(source, neighbour.bars().getLast() + 1, neighbour.to());
            }
        }
        int at = behind < table.rows().size() ? behind == 1 ? table.rule().to() : table.rows().get(behind).from()
                : table.rows().getLast().to();
        return Optional.of(new Placed.Here(edit, new Replacement(at, 0, lines.toString()), Placed.Note.NONE));
    }

    /** Whether paragraphs are the cells of new rows, one a cell. */
    static boolean areRows(List<List<RevisedUnit>> paragraphs, int columns) {
        if (paragraphs.size() % columns != 0) {
            return false;
        }
        for (int i = 0; i < paragraphs.size(); i++) {
            Optional<Cell> cell = paragraphs.get(i).getLast().paragraph().cell();
            Optional<Cell> first = paragraphs.get(i - i % columns).getLast().paragraph().cell();
            if (cell.isEmpty() || cell.get().merged() || cell.get().column() != i % columns
                    || cell.get().row() != first.orElseThrow().row()) {
                return false;
            }
        }
        return true;
    }

    /** Paragraphs that are whole rows below the headings, if some row stays; empty for others. */
    Optional<Placed> removed(PersonEdit edit, int first, int last) {
        return tables.stream().filter(table -> table.first() < first && last < table.end()
                && table.column(first) == 0 && table.column(last) == table.columns() - 1
                && table.row(first) > 0 && table.row(last) - table.row(first) + 2 < table.rows().size()).findFirst()
                .map(table -> {
                    int from = table.rows().get(table.row(first)).from();
                    int to = table.rows().get(table.row(last)).to();
                    return new Placed.Here(edit, new Replacement(from, to - from, ""), Placed.Note.NONE);
                });
    }
}
