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

/** Follows one text and the marks in it, and knows how long nobody has typed. */
final class TextWatch {

    /** Nobody reads the list while typing, and rows that come and go would hold keys up. In milliseconds. */
    private static final int REST = 800;

    private final IAnnotationModelListener inMargin;
    private final IDocumentListener keys;
    private IAnnotationModel margin;
    private IDocument text;
    private long lastKey = System.nanoTime() - TimeUnit.MILLISECONDS.toNanos(REST);

    /**
     * @param typed is run when somebody has typed
     * @param marked is run when marks have come or gone
     */
    TextWatch(Runnable typed, Runnable marked) {
        inMargin = model -> Display.getDefault().asyncExec(marked);
        keys = new IDocumentListener() {
            @Override
            public void documentAboutToBeChanged(DocumentEvent event) {
                // what it will be is what counts
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

    /** How many milliseconds are left until nobody has typed for a while; 0 or less when that is so already. */
    int left() {
        return (int) (REST - TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - lastKey));
    }

    /** Follows an editor and its text from now on, and no other. Either may be {@code null}. */
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
