/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.ide.tables;

import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;

import org.spinescribe.clinical.words.Messages;
import org.spinescribe.language.ide.forms.Change;
import org.spinescribe.language.ide.forms.Edit;
import org.spinescribe.language.ide.forms.Field;
import org.spinescribe.language.ide.forms.FormEdits;
import org.spinescribe.language.ide.forms.FormSource;
import org.spinescribe.language.ide.forms.Refusal;

/** Creates the edit for a table that was changed in a grid: one replaced range of the text. */
public final class TableEdits {

    static final ResourceBundle TEXTS = ResourceBundle.getBundle("org.spinescribe.language.ide.tables.tables");

    private static final List<Field> WORDS = List.of(Field.TABLE_CAPTION, Field.TABLE_NOTE);
    private static final List<Field> NO_WORDS = List.of();

    private final ReportTable table;

    /** @param table the table as it was read */
    public TableEdits(ReportTable table) {
        this.table = table;
    }

    static String message(String key, Object... arguments) {
        return Messages.of(TEXTS.getString(key), arguments);
    }

    /**
     * Returns the edit of the report from which the table was read.
     *
     * @param grid the cells; empty when a file has them
     */
    public Change to(String caption, Optional<TableGrid> grid, String note) {
        FormSource before = table.source();
        Optional<String> lock = table.lock();
        if (lock.isPresent()) {
            return new Refusal(lock.get());
        }
        FormSource now = before;
        if (grid.isPresent() && !grid.get().equals(table.grid())) {
            Change cells = cells(grid.get());
            if (cells instanceof Refusal) {
                return cells;
            }
            now = after(now, (Edit) cells);
        }
        for (Field field : table.block().isEmpty() ? NO_WORDS : WORDS) {
            Change words = new FormEdits(now).set(field, table.block().get(),
                    field == Field.TABLE_NOTE ? note : caption);
            if (words instanceof Refusal) {
                return words;
            }
            now = after(now, (Edit) words);
        }
        return new Edit(0, before.text().length(), now.text()).minimal(before.text());
    }

    private static FormSource after(FormSource source, Edit edit) {
        return source.textIs(edit.apply(source.text()));
    }

    private Change cells(TableGrid grid) {
        if (table.typed().isEmpty()) {
            return new FormEdits(table.source()).set(Field.TABLE_CELLS, table.block().orElseThrow(),
                    MarkdownTable.written(grid, "\n"));
        }
        MarkdownTable typed = table.typed().get();
        Edit edit = new Edit(typed.place().offset(), typed.place().length(), typed.with(grid));
        Change checked = new FormEdits(table.source()).checked(edit, Field.TABLE_CELLS);
        return checked instanceof Edit && !isRead(grid, edit) ? new Refusal(TEXTS.getString("notUnderstood")) : checked;
    }

    /** Returns whether the edited text has the wanted table. */
    private boolean isRead(TableGrid wanted, Edit edit) {
        return ReportTable.at(after(table.source(), edit), edit.offset()).flatMap(ReportTable::typed)
                .filter(typed -> typed.place().offset() == edit.offset()).map(MarkdownTable::grid)
                .filter(grid -> normal(grid).equals(normal(wanted))).isPresent();
    }

    private static TableGrid normal(TableGrid grid) {
        return new TableGrid(grid.alignments(), grid.rows().stream()
                .map(row -> row.stream().map(ReportTable::normal).toList()).toList());
    }
}
