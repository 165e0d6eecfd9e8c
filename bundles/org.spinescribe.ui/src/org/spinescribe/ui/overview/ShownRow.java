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
 * An entry as a table line shows it, with the values written since. The line itself is not updated while the user edits
 * its next cell.
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

    /** Returns the entry. Values are written one after the other, so it is right when the next change is computed. */
    Entry entry() {
        return entry;
    }

    /** Records a written value, unless it was refused. */
    void told(Field field, String value, Optional<WriteRefusal> refusal) {
        if (refusal.isEmpty()) {
            entry = entry.with(field, value);
        }
    }
}
