/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.sources.tables;

/**
 * A note on a part of a table file that may have been misread.
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
     * @param expected cells, as in the first row
     */
    record Ragged(int line, int cells, int expected) implements TableNote {
    }

    /** A cell with unprintable characters, which are left out. */
    record Unprintable(int line) implements TableNote {
    }
}
