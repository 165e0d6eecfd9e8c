/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.tables;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.TableEditor;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.spinescribe.ui.Accessible;

/** The cell editor of the selected cell. */
final class CellEditing {

    private static final int LINES = 3;

    private final Grid grid;
    private final GridControl control;
    private final EditedTable edited;
    private final TableEditor place;
    private Text text;

    CellEditing(Grid grid, GridControl control, EditedTable edited) {
        this.grid = grid;
        this.control = control;
        this.edited = edited;
        place = new TableEditor(control.table());
        place.grabHorizontal = true;
        place.grabVertical = true;
    }

    boolean isOpen() {
        return text != null;
    }

    /** Opens the editor with the text of the cell. */
    void open() {
        open(grid.cells().cell(control.row(), control.column()));
    }

    /** Opens the editor with other text, in place of the cell's. */
    void open(String words) {
        close(true);
        text = new Text(control.table(), edited.isTyped() ? SWT.SINGLE : SWT.MULTI | SWT.WRAP);
        Accessible.name(text, TableTexts.cells);
        text.setText(words);
        place.minimumHeight = edited.isTyped() ? 0 : text.getLineHeight() * LINES;
        place.setEditor(text, control.table().getItem(control.row()), control.column());
        text.setSelection(words.length());
        text.addListener(SWT.Traverse, this::traverse);
        text.addListener(SWT.KeyDown, this::key);
        text.addListener(SWT.DefaultSelection, this::enter);
        text.addListener(SWT.FocusOut, event -> close(true));
        control.cursor().setVisible(false);
        text.setFocus();
    }

    private void traverse(Event event) {
        event.doit = false;
        switch (event.detail) {
            case SWT.TRAVERSE_RETURN -> { } // the key listener handles Enter
            case SWT.TRAVERSE_TAB_NEXT -> go(0, 1);
            case SWT.TRAVERSE_TAB_PREVIOUS -> go(0, -1);
            case SWT.TRAVERSE_ESCAPE -> close(false);
            default -> event.doit = true;
        }
        event.detail = event.doit ? event.detail : SWT.TRAVERSE_NONE;
    }

    /** Handles Enter in a multi-line editor, where it is not a traversal key. */
    private void key(Event event) {
        if (!edited.isTyped() && (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR)) {
            event.doit = false;
            if ((event.stateMask & SWT.ALT) != 0) {
                text.insert("\n");
            } else {
                enter(event);
            }
        }
    }

    private void enter(Event event) {
        go((event.stateMask & SWT.SHIFT) != 0 ? -1 : 1, 0);
    }

    private void go(int rows, int columns) {
        close(true);
        new GridSteps(grid, control).go(rows, columns);
    }

    /** Closes the editor, and optionally sets its text in the cell. */
    void close(boolean fill) {
        if (text == null) {
            return;
        }
        Text gone = text;
        text = null;
        String words = edited.normal(gone.getText().replace("\r\n", "\n").replace('\r', '\n'));
        boolean focus = gone.isFocusControl();
        control.cursor().setVisible(true);
        if (focus) {
            control.cursor().setFocus(); // a hidden text would pass the focus to another control
        }
        gone.setVisible(false);
        gone.getDisplay().asyncExec(gone::dispose); // its key event is still being dispatched
        if (fill) {
            int row = control.row();
            int column = control.column();
            grid.edit(cells -> cells.with(row, column, words));
        }
    }
}
