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

/** What was filled into cells of a table and refused. It stays there with the reason, to be mended or given up. */
final class RefusedCells {

    private final EntryKind kind;
    private final List<Refused> all = new ArrayList<>();

    /**
     * Words that are not in the text.
     *
     * @param line the number of their entry
     * @param reason why they are not, with what to do
     */
    record Refused(int line, Field field, String words, String reason) {
    }

    RefusedCells(EntryKind kind) {
        this.kind = kind;
    }

    /** What was refused in a cell; empty when its value stands in the text. */
    Optional<Refused> at(EntryRow row, Field field) {
        return all.stream().filter(cell -> cell.line() == row.index() && cell.field() == field).findFirst();
    }

    /** Takes note of what has become of words. */
    void told(EntryRow row, Field field, String words, Optional<WriteRefusal> refusal) {
        giveUp(row, field);
        refusal.ifPresent(why -> all.add(new Refused(row.index(), field, words, why.reason())));
    }

    /** Gives up what was refused in a cell: it shows again what stands in the text. */
    void giveUp(EntryRow row, Field field) {
        at(row, field).ifPresent(all::remove);
    }

    /** Takes note of another state of the report: what was refused for an entry goes with it. */
    void follow(ReportForm before, ReportForm now) {
        all.removeIf(cell -> !before.stays(kind, cell.line(), now, cell.line()));
    }
}
