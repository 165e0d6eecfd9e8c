/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.sources.tables;

/**
 * Something in a table file that was read otherwise than it may have been meant.
 *
 * @param line of the file, from 1
 */
public sealed interface TableNote {

    /** The line of the file, from 1. */
    int line();

    /**
     * A row with more or fewer cells than the first one.
     *
     * @param cells of the row
     * @param expected as the first row has
     */
    record Ragged(int line, int cells, int expected) implements TableNote {
    }

    /** A cell with characters that nothing prints; they are left out. */
    record Unprintable(int line) implements TableNote {
    }
}
