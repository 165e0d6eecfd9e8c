/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.tables;

import java.util.List;
import java.util.Optional;

import org.spinescribe.language.ide.tables.TableGrid;

/** A table to be edited in the grid, from a report or a CSV file. */
interface EditedTable {

    /** Returns the present cells. */
    TableGrid grid();

    /** Returns whether the table is a block of a report, with a caption and a note. */
    boolean hasCaption();

    String caption();

    String note();

    /**
     * Returns whether the cells are typed in the report itself; then columns have alignments, and a cell is one line.
     */
    boolean isTyped();

    /** Returns remarks for the author, before the table is edited. */
    List<String> remarks();

    /** Returns the text of a cell as it will be after writing. */
    String normal(String cell);

    /** Writes the table; returns the reason of a failure, in words for the author. */
    Optional<String> write(String caption, TableGrid grid, String note);
}
