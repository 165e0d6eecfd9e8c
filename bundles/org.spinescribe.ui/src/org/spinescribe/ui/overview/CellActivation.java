/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.overview;

import java.util.Optional;

import org.eclipse.jface.viewers.ColumnViewerEditorActivationEvent;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationStrategy;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.widgets.Text;

/** Opens a cell with a double click, F2, Enter, or the first letter of its new text, as spreadsheets do. */
final class CellActivation extends ColumnViewerEditorActivationStrategy {

    private static final int SHORTCUT = SWT.CTRL | SWT.ALT | SWT.COMMAND;
    /** The modifiers that Windows reports for AltGr. */
    private static final int THIRD_LEVEL = SWT.CTRL | SWT.ALT;

    CellActivation(TableViewer viewer) {
        super(viewer);
    }

    @Override
    protected boolean isEditorActivationEvent(ColumnViewerEditorActivationEvent event) {
        return switch (event.eventType) {
            case ColumnViewerEditorActivationEvent.TRAVERSAL, ColumnViewerEditorActivationEvent.PROGRAMMATIC,
                    ColumnViewerEditorActivationEvent.MOUSE_DOUBLE_CLICK_SELECTION -> true;
            case ColumnViewerEditorActivationEvent.KEY_PRESSED -> event.keyCode == SWT.F2
                    || event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR || letter(event).isPresent();
            default -> false;
        };
    }

    private static Optional<KeyEvent> letter(ColumnViewerEditorActivationEvent event) {
        int held = event.stateMask & SHORTCUT;
        boolean printed = event.character > ' ' && event.character != SWT.DEL;
        return event.sourceEvent instanceof KeyEvent key && printed && (held == 0 || held == THIRD_LEVEL)
                ? Optional.of(key) : Optional.empty();
    }

    /** Starts the cell editor with the letter that has opened it, in place of the old text. */
    static void begin(Text cell, ColumnViewerEditorActivationEvent event) {
        letter(event).ifPresent(key -> {
            key.doit = false; // otherwise GTK would search the table for the letter
            cell.setText(String.valueOf(key.character));
            cell.setSelection(cell.getCharCount());
        });
    }
}
