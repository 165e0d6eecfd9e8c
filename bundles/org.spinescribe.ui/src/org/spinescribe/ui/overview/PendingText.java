/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.overview;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

import org.spinescribe.language.ide.forms.Change;
import org.spinescribe.language.ide.forms.FormEdits;
import org.spinescribe.language.ide.forms.FormSource;

/**
 * The typed text of a field while it is not in the report: no write has been requested yet, or the write was refused.
 */
final class PendingText {

    private final OverviewPage page;
    private final Supplier<String> typed;
    private final Runnable answered;
    /**
     * A token for the shown entry, replaced for each other entry. An answer with an old token is about another entry.
     */
    private Object turn = new Object();
    private boolean pending;
    private Optional<String> refused = Optional.empty();
    private Optional<Asked> asked = Optional.empty();

    /** The requested write. */
    private record Asked(String text, Function<FormEdits, Change> wish) {
    }

    /**
     * @param typed supplies the text of the field; null once the field is disposed
     * @param answered is run after the text was written or refused
     */
    PendingText(OverviewPage page, Supplier<String> typed, Runnable answered) {
        this.page = page;
        this.typed = typed;
        this.answered = answered;
    }

    /** Records that the user has typed. */
    void begin() {
        pending = true;
        refused = Optional.empty();
        page.pendingChanged();
    }

    /** Discards the typed text, and withdraws a requested write that has not been done yet. */
    void giveUp() {
        asked.ifPresent(it -> page.withdraw(it.wish()));
        asked = Optional.empty();
        pending = false;
        refused = Optional.empty();
        page.pendingChanged();
    }

    /** Ends the connection to the typed text of one entry, because the field shows another one. */
    void turn() {
        turn = new Object();
        asked = Optional.empty();
        refused = Optional.empty();
        if (pending) {
            pending = false;
            page.pendingChanged();
        }
    }

    boolean isPending() {
        return pending;
    }

    /** Returns the reason of a refusal. */
    Optional<String> refused() {
        return refused;
    }

    /**
     * Requests a write in the background. The same text is not requested twice: the second request would write it again
     * after an undo. A write that failed for now is tried again when the report is saved, or after further typing.
     */
    void write(Function<FormEdits, Change> wish) {
        String text = typed.get();
        if (pending && refused.isEmpty() && text != null && asked.filter(it -> it.text().equals(text)).isEmpty()) {
            asked = Optional.of(new Asked(text, wish));
            page.write(wish, told(text));
        }
    }

    /** Writes the text at once, and withdraws an earlier request: that one would write the text again after an undo. */
    void writeNow(FormSource known, Function<FormEdits, Change> wish) {
        Optional<Asked> before = asked;
        if (pending && page.writeNow(known, wish, told(typed.get()))) {
            before.ifPresent(it -> page.withdraw(it.wish()));
            asked = Optional.empty();
        }
    }

    private Consumer<Optional<WriteRefusal>> told(String written) {
        Object its = turn;
        return refusal -> {
            if (its != turn) {
                refusal.ifPresent(words -> page.tell(refusal));
                return;
            }
            asked = asked.filter(it -> !it.text().equals(written));
            if (written.equals(typed.get())) {
                pending = refusal.filter(WriteRefusal::forNow).isPresent();
                refused = refusal.map(WriteRefusal::reason);
                answered.run();
                page.pendingChanged();
            }
        };
    }
}
