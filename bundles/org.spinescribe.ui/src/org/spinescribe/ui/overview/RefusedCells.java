/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.spinescribe.language.ide.forms.EntryKind;
import org.spinescribe.language.ide.forms.Field;
import org.spinescribe.language.ide.forms.ReportForm;

/**
 * Keeps refused values of table cells. The cell shows the value and the reason until the user corrects or discards it.
 */
final class RefusedCells {

    private final EntryKind kind;
    private final List<Refused> all = new ArrayList<>();

    /**
     * A refused value.
     *
     * @param line the index of the entry
     * @param reason the reason and the remedy
     */
    record Refused(int line, Field field, String words, String reason) {
    }

    RefusedCells(EntryKind kind) {
        this.kind = kind;
    }

    /** Returns the refused value of a cell; empty when the value is in the text. */
    Optional<Refused> at(EntryRow row, Field field) {
        return all.stream().filter(cell -> cell.line() == row.index() && cell.field() == field).findFirst();
    }

    /** Records the result of a write. */
    void told(EntryRow row, Field field, String words, Optional<WriteRefusal> refusal) {
        giveUp(row, field);
        refusal.ifPresent(why -> all.add(new Refused(row.index(), field, words, why.reason())));
    }

    /** Discards the refused value of a cell, which then shows the value of the text. */
    void giveUp(EntryRow row, Field field) {
        at(row, field).ifPresent(all::remove);
    }

    /** Follows a change of the report: the refused values of removed or moved entries are discarded. */
    void follow(ReportForm before, ReportForm now) {
        all.removeIf(cell -> !before.stays(kind, cell.line(), now, cell.line()));
    }
}
