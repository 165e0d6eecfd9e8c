/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.overview;

import java.util.List;

import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.ViewerDropAdapter;
import org.eclipse.swt.dnd.TransferData;

/** Moves a dropped line within its own table. */
public final class RowDrop extends ViewerDropAdapter {

    /** The action that moves a line. */
    interface Move {
        void move(int from, int to);
    }

    private final TableViewer viewer;
    private final Move move;

    RowDrop(TableViewer viewer, Move move) {
        super(viewer);
        this.viewer = viewer;
        this.move = move;
    }

    @Override
    public boolean validateDrop(Object target, int operation, TransferData type) {
        return dragged() != null;
    }

    @Override
    public boolean performDrop(Object data) {
        EntryRow row = dragged();
        if (row == null) {
            return false;
        }
        move.move(row.index(), target(row.index()));
        return true;
    }

    private int target(int from) {
        return getCurrentTarget() instanceof EntryRow at ? place(from, at.index(), getCurrentLocation())
                : viewer.getTable().getItemCount() - 1;
    }

    /**
     * Returns the new index of a row that is dropped at another row.
     *
     * @param location the position of the drop: before, after or on the other row; a row dropped on it goes beyond it
     */
    public static int place(int from, int at, int location) {
        return switch (location) {
            case LOCATION_BEFORE -> at > from ? at - 1 : at;
            case LOCATION_AFTER -> at >= from ? at : at + 1;
            default -> at;
        };
    }

    private EntryRow dragged() {
        return LocalSelectionTransfer.getTransfer().getSelection() instanceof IStructuredSelection selection
                && selection.getFirstElement() instanceof EntryRow row
                && viewer.getInput() instanceof List<?> rows && rows.contains(row) ? row : null;
    }
}
