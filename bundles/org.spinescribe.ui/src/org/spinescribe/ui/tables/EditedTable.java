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

/** A table that is edited in a grid, wherever it stands. */
interface EditedTable {

    /** Its cells as they are now. */
    TableGrid grid();

    /** Whether it stands in a report as a block, with a caption and a note. */
    boolean hasCaption();

    String caption();

    String note();

    /** Whether its columns say how their words stand, and its cells are lines of the report. */
    boolean isTyped();

    /** What an author should know before. */
    List<String> remarks();

    /** How a cell reads once it is written. */
    String normal(String cell);

    /** Writes it; returns why that cannot be, in words for the author. */
    Optional<String> write(String caption, TableGrid grid, String note);
}
