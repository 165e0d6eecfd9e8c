/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.spinescribe.language.ide.tables.ColumnAlignment;
import org.spinescribe.ui.Accessible;
import org.spinescribe.ui.ClickFocus;
import org.spinescribe.ui.TypeAhead;

/** The buttons for the row and the column of the selected cell. */
final class GridButtons {

    private final Grid grid;
    private final GridControl control;
    private final Composite area;
    private final List<Runnable> enabling = new ArrayList<>();

    GridButtons(Composite parent, Grid grid, GridControl control, EditedTable edited) {
        this.grid = grid;
        this.control = control;
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 3).applyTo(area);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(area);
        button(TableTexts.addRow, () -> true, row -> rowTo(row, row + 1));
        button(TableTexts.removeRow, () -> rows() > 1, row -> grid.edit(cells -> cells.withoutRow(row)));
        button(TableTexts.rowUp, () -> control.row() > 0, row -> moveRow(row, row - 1));
        button(TableTexts.rowDown, () -> control.row() < rows() - 1, row -> moveRow(row, row + 1));
        column(TableTexts.addColumn, () -> true, this::addColumn);
        column(TableTexts.removeColumn, () -> columns() > 1, at -> grid.edit(cells -> cells.withoutColumn(at)));
        column(TableTexts.columnLeft, () -> control.column() > 0, at -> moveColumn(at, at - 1));
        column(TableTexts.columnRight, () -> control.column() < columns() - 1, at -> moveColumn(at, at + 1));
        if (edited.isTyped()) {
            alignment();
        }
        control.cursor().addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> enable()));
    }

    private int rows() {
        return grid.cells().rows().size();
    }

    private int columns() {
        return grid.cells().columns();
    }

    private void rowTo(int row, int added) {
        grid.edit(cells -> cells.withRow(added));
        control.choose(added, 0);
    }

    private void moveRow(int from, int to) {
        int column = control.column();
        grid.edit(cells -> cells.withRowMoved(from, to));
        control.choose(to, column);
    }

    private void addColumn(int at) {
        int row = control.row();
        grid.edit(cells -> cells.withColumn(at + 1));
        control.choose(row, at + 1);
    }

    private void moveColumn(int from, int to) {
        int row = control.row();
        grid.edit(cells -> cells.withColumnMoved(from, to));
        control.choose(row, to);
    }

    private void button(String label, BooleanSupplier possible, Consumer<Integer> action) {
        make(label, possible, () -> action.accept(control.row()));
    }

    private void column(String label, BooleanSupplier possible, Consumer<Integer> action) {
        make(label, possible, () -> action.accept(control.column()));
    }

    private void make(String label, BooleanSupplier possible, Runnable action) {
        Button button = new Button(area, SWT.PUSH);
        button.setText(label);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(button);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
            action.run();
            enable();
            control.cursor().setFocus(); // to go on with the added or moved cells
        }));
        enabling.add(() -> button.setEnabled(possible.getAsBoolean()));
    }

    private void alignment() {
        Combo combo = new Combo(area, SWT.READ_ONLY | SWT.DROP_DOWN);
        TypeAhead.install(combo);
        ClickFocus.follow(combo);
        combo.setItems(TableTexts.alignments.split(";"));
        combo.setToolTipText(TableTexts.alignment);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
        Accessible.name(combo, TableTexts.alignment);
        combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
            int column = control.column();
            grid.edit(cells -> cells.aligned(column, ColumnAlignment.values()[combo.getSelectionIndex()]));
        }));
        enabling.add(() -> combo.select(grid.cells().alignments().get(control.column()).ordinal()));
    }

    /** Enables the buttons for the selected cell. */
    void enable() {
        enabling.forEach(Runnable::run);
    }
}
