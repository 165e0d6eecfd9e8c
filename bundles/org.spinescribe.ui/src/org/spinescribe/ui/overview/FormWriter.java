/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.overview;

import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRewriteTarget;
import org.eclipse.swt.widgets.Display;
import org.spinescribe.language.ide.forms.Change;
import org.spinescribe.language.ide.forms.Edit;
import org.spinescribe.language.ide.forms.FormEdits;
import org.spinescribe.language.ide.forms.FormSource;
import org.spinescribe.language.ide.forms.Refusal;
import org.spinescribe.ui.server.ReportRequest;

/**
 * Reads the report for the form and writes the form's values, each as one undo step. Wishes are written one after the
 * other, so that an earlier value never replaces a later one.
 */
public final class FormWriter {

    private static final int MOST_TRIES = 10;

    private final Supplier<IDocument> document;
    private final Supplier<IRewriteTarget> target;
    private final BooleanSupplier editable;
    private final BooleanSupplier allowed;
    private final Queue<Wish> wishes = new ArrayDeque<>();
    private Wish underway;

    /**
     * @param document supplies the document; may be null when the editor shows none
     * @param target supplies the target that joins several changes into one undo step
     * @param editable whether the text may be changed, without asking the user
     * @param allowed whether the text may be changed now; may ask the user about a write-protected file
     */
    public FormWriter(Supplier<IDocument> document, Supplier<IRewriteTarget> target, BooleanSupplier editable,
            BooleanSupplier allowed) {
        this.document = document;
        this.target = target;
        this.editable = editable;
        this.allowed = allowed;
    }

    /** Returns the document; null when there is none. */
    IDocument document() {
        return document.get();
    }

    /** Returns whether the text may be changed. */
    boolean isEditable() {
        return editable.getAsBoolean();
    }

    /** Reads the report in the background; null when the server cannot. */
    CompletableFuture<FormSource> read() {
        return ReportRequest.read(document(), FormSource::of);
    }

    private record Wish(Function<FormEdits, Change> edit, Consumer<Optional<WriteRefusal>> told) {
    }

    private record Answer(String text, Change change) {
    }

    /**
     * Computes a change in the background and writes it, after all earlier wishes.
     *
     * @param told takes on this thread the reason of a refusal; empty after the change was written
     */
    void write(Function<FormEdits, Change> edit, Consumer<Optional<WriteRefusal>> told) {
        wishes.add(new Wish(edit, told));
        if (underway == null) {
            next();
        }
    }

    /** Withdraws a wish that has not been written yet; its callback is not called. */
    void withdraw(Function<FormEdits, Change> edit) {
        wishes.removeIf(wish -> wish.edit() == edit);
        if (underway != null && underway.edit() == edit) {
            next();
        }
    }

    private void next() {
        underway = wishes.poll();
        if (underway != null) {
            workOut(underway, Display.getCurrent(), MOST_TRIES);
        }
    }

    private void workOut(Wish wish, Display display, int tries) {
        ReportRequest.read(document(), report -> {
            FormSource source = FormSource.of(report);
            return new Answer(source.text(), wish.edit().apply(new FormEdits(source)));
        }).whenComplete((answer, failure) -> {
            if (!display.isDisposed()) {
                display.asyncExec(() -> answered(answer, wish, tries));
            }
        });
    }

    /** Writes the computed change. If the text has changed meanwhile, computes it again. */
    private void answered(Answer answer, Wish wish, int tries) {
        if (wish != underway) {
            return; // the wish was withdrawn meanwhile
        }
        IDocument now = document();
        if (now != null && answer != null && !now.get().equals(answer.text()) && tries > 0) {
            workOut(wish, Display.getCurrent(), tries - 1);
            return;
        }
        try {
            wish.told().accept(now == null || answer == null ? forNow(OverviewTexts.noAnswer) : apply(answer));
        } finally {
            if (wish == underway) {
                next(); // unless another one began while the dialog about write protection was open
            }
        }
    }

    /** Writes a change of a known report at once. Returns false if the text has changed since the report was read. */
    boolean writeNow(FormSource known, Function<FormEdits, Change> edit, Consumer<Optional<WriteRefusal>> told) {
        if (known == null || document() == null || !document().get().equals(known.text())) {
            return false;
        }
        told.accept(apply(new Answer(known.text(), edit.apply(new FormEdits(known)))));
        return true;
    }

    private static Optional<WriteRefusal> forNow(String reason) {
        return Optional.of(new WriteRefusal(reason, true));
    }

    private Optional<WriteRefusal> apply(Answer answer) {
        if (answer.change() instanceof Refusal refusal) {
            return Optional.of(new WriteRefusal(refusal.reason(), false));
        }
        Edit edit = (Edit) answer.change();
        if (edit.isEmpty()) {
            return Optional.empty();
        }
        if (!isEditable() || !allowed.getAsBoolean()) {
            return forNow(OverviewTexts.readOnly);
        }
        if (!document().get().equals(answer.text())) {
            return forNow(OverviewTexts.noAnswer); // changed meanwhile, or reloaded when it was made writable
        }
        IRewriteTarget step = target.get();
        step.beginCompoundChange();
        try {
            document().replace(edit.offset(), edit.length(), edit.text());
        } catch (BadLocationException e) {
            ILog.of(FormWriter.class).error("The form was read from another text.", e);
        } finally {
            step.endCompoundChange();
        }
        return Optional.empty();
    }
}
