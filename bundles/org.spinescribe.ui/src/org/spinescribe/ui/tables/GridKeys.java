/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.tables;

import java.util.Collections;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;

/** Handles keys and mouse as in a spreadsheet. Tab behind the last cell leaves the grid. */
final class GridKeys {

    private final Grid grid;
    private final GridControl control;
    private final CellEditing editing;
    private final GridClipboard clipboard;

    GridKeys(Grid grid, GridControl control, CellEditing editing, GridClipboard clipboard) {
        this.grid = grid;
        this.control = control;
        this.editing = editing;
        this.clipboard = clipboard;
        control.cursor().addListener(SWT.Traverse, this::traverse);
        control.cursor().addListener(SWT.KeyDown, this::key);
        control.cursor().addListener(SWT.MouseDoubleClick, event -> editing.open());
    }

    private void traverse(Event event) {
        boolean stays = switch (event.detail) {
            case SWT.TRAVERSE_TAB_NEXT -> new GridSteps(grid, control).go(0, 1);
            case SWT.TRAVERSE_TAB_PREVIOUS -> new GridSteps(grid, control).go(0, -1);
            case SWT.TRAVERSE_RETURN -> true; // the key listener handles Enter
            default -> false;
        };
        if (stays) {
            event.doit = false;
            event.detail = SWT.TRAVERSE_NONE;
        }
    }

    private void key(Event event) {
        if ((event.stateMask & SWT.MOD1) != 0) {
            withControl(Character.toLowerCase((char) event.keyCode));
        } else if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
            event.doit = false;
            new GridSteps(grid, control).go((event.stateMask & SWT.SHIFT) != 0 ? -1 : 1, 0);
        } else if (event.keyCode == SWT.F2) {
            editing.open();
        } else if (event.keyCode == SWT.DEL || event.keyCode == SWT.BS) {
            clear();
        } else if (event.character >= ' ' && event.character != SWT.DEL && (event.stateMask & SWT.ALT) == 0) {
            event.doit = false;
            editing.open(String.valueOf(event.character));
        }
    }

    private void withControl(char key) {
        switch (key) {
            case 'c' -> clipboard.copy();
            case 'x' -> {
                clipboard.copy();
                clear();
            }
            case 'v' -> clipboard.paste();
            case 'z' -> grid.undo();
            case 'y' -> grid.redo();
            default -> { }
        }
    }

    /** Clears the selected cells, as one undo step. */
    private void clear() {
        GridRange range = control.range();
        List<List<String>> empty = Collections.nCopies(range.bottom() - range.top() + 1,
                Collections.nCopies(range.right() - range.left() + 1, ""));
        grid.edit(cells -> cells.pasted(range.top(), range.left(), empty));
    }
}
