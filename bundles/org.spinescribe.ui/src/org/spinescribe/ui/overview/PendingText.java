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

/** What has been typed into a field and is not in the text yet: nobody has asked for it, or it was refused. */
final class PendingText {

    private final OverviewPage page;
    private final Supplier<String> typed;
    private final Runnable answered;
    /** Another one for each entry that is shown, so that no answer about one is taken for that about another. */
    private Object turn = new Object();
    private boolean pending;
    private Optional<String> refused = Optional.empty();
    private Optional<Asked> asked = Optional.empty();

    /** What is being written. */
    private record Asked(String text, Function<FormEdits, Change> wish) {
    }

    /**
     * @param typed what stands in the field; null once the field has gone
     * @param answered is run when what was typed has been written or refused
     */
    PendingText(OverviewPage page, Supplier<String> typed, Runnable answered) {
        this.page = page;
        this.typed = typed;
        this.answered = answered;
    }

    /** Takes note that something has been typed. */
    void begin() {
        pending = true;
        refused = Optional.empty();
        page.pendingChanged();
    }

    /** Takes note that it is given up: what has been asked for and is not written yet never will be. */
    void giveUp() {
        asked.ifPresent(it -> page.withdraw(it.wish()));
        asked = Optional.empty();
        pending = false;
        refused = Optional.empty();
        page.pendingChanged();
    }

    /** Leaves what was typed for one entry to itself, because another one is shown. */
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

    /** Why it was refused. */
    Optional<String> refused() {
        return refused;
    }

    /**
     * Has it written in the background. Asked twice for the same, it would be written again once it is taken back. What
     * could not be written for now is tried again when the report is saved, or something else is typed.
     */
    void write(Function<FormEdits, Change> wish) {
        String text = typed.get();
        if (pending && refused.isEmpty() && text != null && asked.filter(it -> it.text().equals(text)).isEmpty()) {
            asked = Optional.of(new Asked(text, wish));
            page.write(wish, told(text));
        }
    }

    /** Writes it at once. What has been asked for before never will be: it would be written again once it is undone. */
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
