/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.active;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.texteditor.ITextEditor;
import org.spinescribe.language.report.Report;
import org.spinescribe.sources.files.ReportName;
import org.spinescribe.ui.pauses.Pause;
import org.spinescribe.ui.server.ReportRequest;

/** Follows the report in the active editor, and notifies when the user pauses after an edit. */
public final class ActiveReport implements IPartListener2, IDocumentListener {

    private static final int PAUSE = 400;

    private final IWorkbenchPage page;
    private final Runnable changed;
    private final Pause rest;
    private ITextEditor editor;
    private IDocument document;
    private int asked;
    private boolean following;

    /** @param changed is run when another report comes to the front, and after a pause in the edits of this one */
    public ActiveReport(IWorkbenchPage page, Runnable changed) {
        this.page = page;
        this.changed = changed;
        rest = new Pause(PAUSE, changed);
    }

    /** Starts following. */
    public void follow() {
        following = true;
        page.addPartListener(this);
        look();
    }

    /** Stops following. */
    public void leave() {
        following = false;
        asked++;
        page.removePartListener(this);
        watch(null);
    }

    /** Returns the editor of the report; empty when no report is in front. */
    public Optional<ITextEditor> editor() {
        return Optional.ofNullable(editor);
    }

    /** Returns the document of the report; null when no report is in front. */
    public IDocument document() {
        return document;
    }

    /**
     * Reads the report in the background. A new request discards the answer to an earlier one.
     *
     * @param answer takes the result on this thread; null when no report is in front, or when the server has no answer
     */
    public <T> void read(Function<Report, T> question, Consumer<T> answer) {
        if (!following) {
            return; // a pause has ended after {@link #leave()}
        }
        int request = ++asked;
        if (document == null) {
            answer.accept(null);
            return;
        }
        Display display = Display.getCurrent();
        ReportRequest.read(document, question).thenAccept(known -> {
            if (!display.isDisposed()) {
                display.asyncExec(() -> {
                    if (request == asked) {
                        answer.accept(known);
                    }
                });
            }
        });
    }

    private void look() {
        boolean report = page.getActiveEditor() instanceof ITextEditor text && text.getEditorInput() != null
                && ReportName.isOf(text.getEditorInput().getName());
        ITextEditor now = report ? (ITextEditor) page.getActiveEditor() : null;
        if (now != editor || now != null && now.getDocumentProvider().getDocument(now.getEditorInput()) != document) {
            watch(now);
            changed.run();
        }
    }

    private void watch(ITextEditor now) {
        if (document != null) {
            document.removeDocumentListener(this);
        }
        editor = now;
        document = now == null ? null : now.getDocumentProvider().getDocument(now.getEditorInput());
        if (document != null) {
            document.addDocumentListener(this);
        }
    }

    @Override
    public void documentAboutToBeChanged(DocumentEvent event) {
        // Only the document after the change counts.
    }

    @Override
    public void documentChanged(DocumentEvent event) {
        rest.begin();
    }

    @Override
    public void partActivated(IWorkbenchPartReference part) {
        look();
    }

    @Override
    public void partBroughtToTop(IWorkbenchPartReference part) {
        look();
    }

    @Override
    public void partOpened(IWorkbenchPartReference part) {
        look();
    }

    @Override
    public void partClosed(IWorkbenchPartReference part) {
        look();
    }

    @Override
    public void partInputChanged(IWorkbenchPartReference part) {
        look();
    }
}
