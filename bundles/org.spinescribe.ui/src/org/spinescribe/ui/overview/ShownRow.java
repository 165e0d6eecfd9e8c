/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.overview;

import java.util.Optional;

import org.spinescribe.language.ide.forms.Entry;
import org.spinescribe.language.ide.forms.Field;

/**
 * An entry as somebody sees it in a line of a table, with what has been written into it since: while the next cell is
 * filled in, the line is not shown anew.
 */
final class ShownRow {

    private final EntryRow row;
    private volatile Entry entry;

    ShownRow(EntryRow row) {
        this.row = row;
        this.entry = row.entry();
    }

    boolean isOf(EntryRow other) {
        return row == other;
    }

    /** The entry; one value after the other is written, so it is right when the next one is worked out. */
    Entry entry() {
        return entry;
    }

    /** Takes note of a value, unless it was refused. */
    void told(Field field, String value, Optional<WriteRefusal> refusal) {
        if (refusal.isEmpty()) {
            entry = entry.with(field, value);
        }
    }
}
