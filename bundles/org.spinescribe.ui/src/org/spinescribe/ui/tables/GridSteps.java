/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.tables;

/** Moves the selection from cell to cell. */
record GridSteps(Grid grid, GridControl control) {

    /**
     * Selects another cell: behind the last cell of a row follows the first one of the next.
     *
     * @return whether there is such a cell
     */
    boolean go(int rows, int columns) {
        int width = grid.cells().columns();
        int at = (control.row() + rows) * width + control.column() + columns;
        boolean there = at >= 0 && at < grid.cells().rows().size() * width;
        if (there) {
            control.choose(at / width, at % width);
        }
        return there;
    }
}
