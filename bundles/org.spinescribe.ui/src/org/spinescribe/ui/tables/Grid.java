/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.tables;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.UnaryOperator;

import org.spinescribe.language.ide.tables.TableGrid;

/** The edited cells, with their undo history. */
final class Grid {

    private final Deque<TableGrid> before = new ArrayDeque<>();
    private final Deque<TableGrid> after = new ArrayDeque<>();
    private final Runnable changed;
    private TableGrid cells;

    /** @param changed is run after each change of the cells */
    Grid(TableGrid cells, Runnable changed) {
        this.cells = cells;
        this.changed = changed;
    }

    TableGrid cells() {
        return cells;
    }

    /** Changes the cells as one undo step. */
    void edit(UnaryOperator<TableGrid> edit) {
        TableGrid edited = edit.apply(cells);
        if (!edited.equals(cells)) {
            before.push(cells);
            after.clear();
            cells = edited;
            changed.run();
        }
    }

    void undo() {
        step(before, after);
    }

    void redo() {
        step(after, before);
    }

    private void step(Deque<TableGrid> from, Deque<TableGrid> to) {
        if (!from.isEmpty()) {
            to.push(cells);
            cells = from.pop();
            changed.run();
        }
    }
}
