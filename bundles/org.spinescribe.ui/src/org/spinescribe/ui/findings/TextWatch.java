/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.findings;

import java.util.concurrent.TimeUnit;

import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.IAnnotationModelListener;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.texteditor.ITextEditor;

/** Listens to a document and its annotations, and measures the time since the last keystroke. */
final class TextWatch {

    /**
     * The list is not updated while the author types: nobody reads it then, and changing rows would delay keystrokes.
     * In milliseconds.
     */
    private static final int REST = 800;

    private final IAnnotationModelListener inMargin;
    private final IDocumentListener keys;
    private IAnnotationModel margin;
    private IDocument text;
    private long lastKey = System.nanoTime() - TimeUnit.MILLISECONDS.toNanos(REST);

    /**
     * @param typed is run after each edit
     * @param marked is run when annotations have changed
     */
    TextWatch(Runnable typed, Runnable marked) {
        inMargin = model -> Display.getDefault().asyncExec(marked);
        keys = new IDocumentListener() {
            @Override
            public void documentAboutToBeChanged(DocumentEvent event) {
                // only the document after the change counts
            }

            @Override
            public void documentChanged(DocumentEvent event) {
                if (Display.getCurrent() != null) {
                    lastKey = System.nanoTime();
                    typed.run();
                }
            }
        };
    }

    /** Returns the milliseconds left until the author has paused long enough; 0 or less when the pause is over. */
    int left() {
        return (int) (REST - TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - lastKey));
    }

    /** Switches to an editor and its document. Either may be {@code null}. */
    void follow(ITextEditor editor, IDocument document) {
        followMarks(editor == null || editor.getDocumentProvider() == null ? null
                : editor.getDocumentProvider().getAnnotationModel(editor.getEditorInput()));
        followText(document);
    }

    private void followMarks(IAnnotationModel now) {
        if (now != margin) {
            if (margin != null) {
                margin.removeAnnotationModelListener(inMargin);
            }
            margin = now;
            if (margin != null) {
                margin.addAnnotationModelListener(inMargin);
            }
        }
    }

    private void followText(IDocument now) {
        if (now != text) {
            if (text != null) {
                text.removeDocumentListener(keys);
            }
            text = now;
            if (text != null) {
                text.addDocumentListener(keys);
            }
        }
    }
}
