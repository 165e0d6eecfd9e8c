/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.tables;

/** A rectangle of cells. */
record GridRange(int top, int left, int bottom, int right) {

    /** Returns the rectangle between two cells, both included. */
    static GridRange of(int row, int column, int otherRow, int otherColumn) {
        return new GridRange(Math.min(row, otherRow), Math.min(column, otherColumn), Math.max(row, otherRow),
                Math.max(column, otherColumn));
    }

    boolean isOne() {
        return top == bottom && left == right;
    }

    boolean has(int row, int column) {
        return row >= top && row <= bottom && column >= left && column <= right;
    }
}
