/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.overview;

import java.util.Optional;

import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.IAnnotationModelListener;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.texteditor.ITextEditor;
import org.spinescribe.ui.pauses.Pause;

/** Listens to an editor's document and annotations, and notifies after a pause in their changes. */
final class FollowedEditor implements IDocumentListener, IAnnotationModelListener {

    private static final int PAUSE = 200;

    private final Pause changed;
    private final Pause found;
    private final Display display = Display.getCurrent();
    private ITextEditor editor;
    private IDocument document;
    private IAnnotationModel annotations;

    FollowedEditor(Runnable changed, Runnable found) {
        this.changed = new Pause(PAUSE, changed);
        this.found = new Pause(PAUSE, found);
    }

    void follow(ITextEditor followed) {
        editor = followed;
        attach();
    }

    /** Switches to the editor's present document: after Save As it is another one. */
    void attach() {
        IDocument now = editor == null || editor.getDocumentProvider() == null ? null
                : editor.getDocumentProvider().getDocument(editor.getEditorInput());
        if (now != document) {
            detach();
            document = now;
            annotations = now == null ? null
                    : editor.getDocumentProvider().getAnnotationModel(editor.getEditorInput());
            if (document != null) {
                document.addDocumentListener(this);
            }
            if (annotations != null) {
                annotations.addAnnotationModelListener(this);
            }
        }
    }

    private void detach() {
        if (document != null) {
            document.removeDocumentListener(this);
        }
        if (annotations != null) {
            annotations.removeAnnotationModelListener(this);
        }
        document = null;
        annotations = null;
    }

    void leave() {
        detach();
        editor = null;
    }

    /** Returns the editor; empty when none is followed. */
    Optional<ITextEditor> editor() {
        return Optional.ofNullable(editor);
    }

    /** Returns the annotation model; null when there is none. */
    IAnnotationModel annotations() {
        return annotations;
    }

    @Override
    public void documentAboutToBeChanged(DocumentEvent event) {
        // Only the document after the change counts.
    }

    @Override
    public void documentChanged(DocumentEvent event) {
        after(changed);
    }

    @Override
    public void modelChanged(IAnnotationModel model) {
        after(found);
    }

    private void after(Pause work) {
        if (!display.isDisposed()) {
            display.asyncExec(() -> work.begin(display));
        }
    }
}
