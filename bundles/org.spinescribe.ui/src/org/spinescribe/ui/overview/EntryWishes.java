/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.overview;

import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.IntFunction;

import org.spinescribe.language.ide.forms.Change;
import org.spinescribe.language.ide.forms.EntryKind;
import org.spinescribe.language.ide.forms.Field;
import org.spinescribe.language.ide.forms.FormEdits;

/** Adds, removes and moves the entries of a table. */
final class EntryWishes {

    private final OverviewPage page;
    private final EntryKind kind;
    private final IntFunction<Optional<ShownRow>> shown;
    private int wanted = -1;

    /**
     * @param shown returns the shown entry at an index; empty when there is none
     */
    EntryWishes(OverviewPage page, EntryKind kind, IntFunction<Optional<ShownRow>> shown) {
        this.page = page;
        this.kind = kind;
        this.shown = shown;
    }

    /** Inserts an entry behind another one, or at the end when no entry has this index. */
    void add(int after, Map<Field, String> values) {
        write(after < 0 ? Integer.MAX_VALUE : after + 1, edits -> edits.add(kind, after, values));
    }

    /** Removes an entry. */
    void remove(int at) {
        write(at, at, (edits, now) -> edits.remove(kind, now));
    }

    /** Moves an entry, unless the target index does not exist. */
    void move(int from, int to) {
        if (from >= 0 && to >= 0 && from != to) {
            write(to, from, (edits, now) -> edits.move(kind, now, now + to - from));
        }
    }

    /**
     * @param next the index of the entry to select after the change
     * @param at the index of the changed entry, as it is shown now
     */
    private void write(int next, int at, BiFunction<FormEdits, Integer, Change> wish) {
        shown.apply(at).ifPresent(seen -> write(next,
                edits -> edits.of(seen.entry(), at, now -> wish.apply(edits, now))));
    }

    /**
     * Writes pending values first: they belong to entries by index, and this change may shift the indices.
     *
     * @param next the index of the entry to select after the change
     */
    private void write(int next, Function<FormEdits, Change> wish) {
        page.commit();
        wanted = next;
        page.write(wish, refusal -> {
            wanted = refusal.isPresent() ? -1 : wanted;
            page.tell(refusal);
        });
    }

    /**
     * Returns the index of the entry to select when the changed report is shown.
     *
     * @param chosen the present selection; negative for none
     */
    int next(int chosen) {
        return wanted >= 0 ? wanted : chosen;
    }

    /** Forgets the entry to select, after the changed report has been shown. */
    void done() {
        wanted = -1;
    }
}
