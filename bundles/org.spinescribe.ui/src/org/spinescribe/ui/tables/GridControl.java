/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.tables;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.custom.TableCursor;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.spinescribe.language.ide.tables.ColumnAlignment;
import org.spinescribe.language.ide.tables.TableGrid;
import org.spinescribe.ui.Accessible;

/** Shows the cells of a table, with one or more selected cells. */
final class GridControl {

    private static final int LEAST_WIDTH = 70;
    private static final int MOST_WIDTH = 260;
    private static final int LETTER = 8;
    private static final int ROOM = 24;
    private static final int HEIGHT = 260;
    private static final int WIDTH = 520;
    private static final int LETTERS = 26;
    private static final String BREAK = " \u23ce ";

    private final Table table;
    private final TableCursor cursor;
    private final Grid grid;
    private final RangeSelection selection;

    GridControl(Composite parent, Grid grid) {
        this.grid = grid;
        table = new Table(parent, SWT.VIRTUAL | SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER);
        table.setHeaderVisible(true);
        table.setLinesVisible(true);
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(table);
        Accessible.name(table, TableTexts.cells);
        table.addListener(SWT.SetData, this::fill);
        cursor = new TableCursor(table, SWT.NONE);
        cursor.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = event.childID == ACC.CHILDID_SELF ? said() : event.result;
            }
        });
        selection = new RangeSelection(this, this::colour);
        show();
    }

    private String said() {
        return NLS.bind(TableTexts.cell, new Object[] { row() + 1, letters(column()), grid.cells().cell(row(),
                column()) });
    }

    private void fill(Event event) {
        TableItem item = (TableItem) event.item;
        int row = table.indexOf(item);
        if (row < grid.cells().rows().size()) {
            item.setText(grid.cells().rows().get(row).stream().map(cell -> cell.replaceAll("\\R", BREAK))
                    .toArray(String[]::new));
            colour(item, row, selection.range());
        }
    }

    /** Highlights a range of selected cells; a single cell has the frame of the cursor. */
    void colour() {
        GridRange range = selection.range();
        table.deselectAll();
        for (int row = 0; row < table.getItemCount(); row++) {
            colour(table.getItem(row), row, range);
        }
    }

    private void colour(TableItem item, int row, GridRange range) {
        for (int column = 0; column < table.getColumnCount(); column++) {
            item.setFont(column, row == 0 ? JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT)
                    : null);
            boolean chosen = !range.isOne() && range.has(row, column);
            item.setBackground(column, chosen ? table.getDisplay().getSystemColor(SWT.COLOR_LIST_SELECTION) : null);
            item.setForeground(column, chosen ? table.getDisplay().getSystemColor(SWT.COLOR_LIST_SELECTION_TEXT)
                    : null);
        }
    }

    /** Shows the present cells; the selection stays where it exists. */
    void show() {
        TableGrid cells = grid.cells();
        int row = table.getItemCount() == 0 ? 0 : Math.max(0, row());
        int column = Math.max(0, column());
        while (table.getColumnCount() > cells.columns()) {
            table.getColumn(table.getColumnCount() - 1).dispose();
        }
        while (table.getColumnCount() < cells.columns()) {
            new TableColumn(table, SWT.LEFT).setText(letters(table.getColumnCount() - 1));
        }
        for (int i = 0; i < cells.columns(); i++) {
            fit(table.getColumn(i), style(cells.alignments().get(i)), width(cells, i));
        }
        table.setItemCount(cells.rows().size());
        table.clearAll();
        choose(row, column);
        table.getDisplay().asyncExec(this::place);
    }

    /**
     * Widens a column if its text needs it. Sets only changed values: setting an equal one would reset the layout of
     * the cells.
     */
    private static void fit(TableColumn column, int alignment, int width) {
        if (column.getAlignment() != alignment) {
            column.setAlignment(alignment);
        }
        if (column.getWidth() < width) {
            column.setWidth(width);
        }
    }

    /** Shows the cursor again. A new column gets its width only when it is drawn, and until then its cell has none. */
    private void place() {
        if (!table.isDisposed() && cursor.isVisible()) {
            boolean lost = table.getDisplay().getFocusControl() == null || table.isFocusControl();
            cursor.setVisible(true);
            if (lost) {
                cursor.setFocus();
            }
        }
    }

    private static int style(ColumnAlignment alignment) {
        return switch (alignment) {
            case NONE, LEFT -> SWT.LEFT;
            case CENTRE -> SWT.CENTER;
            case RIGHT -> SWT.RIGHT;
        };
    }

    private static int width(TableGrid cells, int column) {
        int longest = cells.column(column).stream().mapToInt(String::length).max().orElse(0);
        return Math.clamp((long) longest * LETTER + ROOM, LEAST_WIDTH, MOST_WIDTH);
    }

    /** Returns the name of a column as in spreadsheets: A, B … Z, AA. */
    private static String letters(int column) {
        String last = String.valueOf((char) ('A' + column % LETTERS));
        return column < LETTERS ? last : letters(column / LETTERS - 1) + last;
    }

    /** Selects a cell; clamped to the existing ones. */
    void choose(int row, int column) {
        int at = Math.clamp(row, 0, table.getItemCount() - 1);
        table.setSelection(at);
        table.showSelection();
        cursor.setSelection(at, Math.clamp(column, 0, table.getColumnCount() - 1));
        selection.one();
    }

    /** Returns the selected cells. */
    GridRange range() {
        return selection.range();
    }

    int row() {
        TableItem item = cursor.getRow();
        return item == null || item.isDisposed() ? 0 : table.indexOf(item);
    }

    int column() {
        return cursor.getColumn();
    }

    Table table() {
        return table;
    }

    TableCursor cursor() {
        return cursor;
    }
}
