/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.tables;

import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.TableItem;

/** The selection of several cells: with Shift and the arrow keys, Shift and a click, or by dragging. */
final class RangeSelection {

    private final GridControl control;
    private final Runnable changed;
    /** The start of the range; its end is the cursor. Null for a single cell. */
    private Point anchor;
    private Point last;

    /** @param changed is run after a change of the selection */
    RangeSelection(GridControl control, Runnable changed) {
        this.control = control;
        this.changed = changed;
        this.last = here();
        control.cursor().addListener(SWT.KeyDown, this::key);
        for (Control part : new Control[] { control.table(), control.cursor() }) {
            part.addListener(SWT.MouseDown, event -> moved((event.stateMask & SWT.SHIFT) != 0));
            part.addListener(SWT.MouseMove, event -> drag(part, event));
        }
    }

    /** Returns the selected cells. */
    GridRange range() {
        return anchor == null ? GridRange.of(control.row(), control.column(), control.row(), control.column())
                : GridRange.of(anchor.y, anchor.x, control.row(), control.column());
    }

    /** Reduces the selection to the cell of the cursor. */
    void one() {
        moved(false);
    }

    private Point here() {
        return new Point(control.column(), control.row());
    }

    /** Extends the selection. The table cursor has already moved for this key. */
    private void key(Event event) {
        boolean shift = (event.stateMask & SWT.SHIFT) != 0;
        switch (event.keyCode) {
            case SWT.ARROW_UP, SWT.ARROW_DOWN, SWT.ARROW_LEFT, SWT.ARROW_RIGHT, SWT.HOME, SWT.END, SWT.PAGE_UP,
                    SWT.PAGE_DOWN -> moved(shift);
            default -> {
                if ((event.stateMask & SWT.MOD1) != 0 && event.keyCode == 'a') {
                    all();
                }
            }
        }
    }

    private void all() {
        control.choose(control.table().getItemCount() - 1, control.table().getColumnCount() - 1);
        anchor = new Point(0, 0);
        last = here();
        changed.run();
    }

    private void moved(boolean together) {
        Point before = anchor;
        anchor = !together ? null : anchor == null ? last : anchor;
        last = here();
        if (anchor != null || before != null) {
            changed.run();
        }
    }

    /** Extends the selection to the cell below the pointer while the button is held down. */
    private void drag(Control part, Event event) {
        if ((event.stateMask & SWT.BUTTON1) == 0) {
            return;
        }
        Point place = part.getDisplay().map(part, control.table(), event.x, event.y);
        TableItem item = control.table().getItem(place);
        int column = item == null ? -1 : IntStream.range(0, control.table().getColumnCount())
                .filter(i -> item.getBounds(i).contains(place)).findFirst().orElse(-1);
        if (column >= 0 && !here().equals(new Point(column, control.table().indexOf(item)))) {
            Point from = anchor == null ? here() : anchor;
            control.cursor().setSelection(item, column);
            anchor = from;
            last = here();
            changed.run();
        }
    }
}
