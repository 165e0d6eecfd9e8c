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

/** What is wished for the entries of a table: another one, one less, another order. */
final class EntryWishes {

    private final OverviewPage page;
    private final EntryKind kind;
    private final IntFunction<Optional<ShownRow>> shown;
    private int wanted = -1;

    /**
     * @param shown the entry that is shown with a number; empty when there is none
     */
    EntryWishes(OverviewPage page, EntryKind kind, IntFunction<Optional<ShownRow>> shown) {
        this.page = page;
        this.kind = kind;
        this.shown = shown;
    }

    /** Puts an entry in behind another one, or at the end when there is none with this number. */
    void add(int after, Map<Field, String> values) {
        write(after < 0 ? Integer.MAX_VALUE : after + 1, edits -> edits.add(kind, after, values));
    }

    /** Takes an entry out. */
    void remove(int at) {
        write(at, at, (edits, now) -> edits.remove(kind, now));
    }

    /** Moves an entry, unless there is no such place. */
    void move(int from, int to) {
        if (from >= 0 && to >= 0 && from != to) {
            write(to, from, (edits, now) -> edits.move(kind, now, now + to - from));
        }
    }

    /**
     * @param next the entry to choose once it is written
     * @param at the number of the entry that is meant, as it is shown now
     */
    private void write(int next, int at, BiFunction<FormEdits, Integer, Change> wish) {
        shown.apply(at).ifPresent(seen -> write(next,
                edits -> edits.of(seen.entry(), at, now -> wish.apply(edits, now))));
    }

    /**
     * What is being typed is written first: it belongs to an entry by its number, and that may be about to change.
     *
     * @param next the entry to choose once it is written
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
     * The number of the entry to choose when another state of the report is shown.
     *
     * @param chosen the one that is chosen; negative for none
     */
    int next(int chosen) {
        return wanted >= 0 ? wanted : chosen;
    }

    /** Takes note that another state of the report is shown. */
    void done() {
        wanted = -1;
    }
}
