/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.recovery;

import java.util.List;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.jface.text.ITextViewer;
import org.spinescribe.ui.active.AfterPause;
import org.spinescribe.ui.recovery.UnsavedTexts.Kept;

/**
 * Stores the typed text twice a second until it is saved, and recovers unsaved text after a crash. An author's text
 * must survive a power cut.
 */
public final class UnsavedWords extends AfterPause {

    private static final int MILLISECONDS = 500;

    private final IDocumentListener typing = new IDocumentListener() {
        @Override
        public void documentAboutToBeChanged(DocumentEvent event) {
            // The old text is already stored.
        }

        @Override
        public void documentChanged(DocumentEvent event) {
            keeping.schedule(MILLISECONDS); // reruns the job if it is running, else does not postpone it
        }
    };
    private final Job keeping = Job.createSystem("Keeping unsaved words", (ICoreRunnable) monitor -> {
        if (document() != null) {
            Unsaved.keep(document());
        }
    });
    private IDocument listened;

    @Override
    public void uninstall() {
        super.uninstall();
        listenTo(null);
    }

    /** Recovers unsaved text when the editor shows a file. */
    @Override
    protected void ask() {
        IDocument shown = document();
        ITextViewer viewer = viewer();
        if (shown == null || viewer == null || shown == listened) {
            return;
        }
        listenTo(shown);
        if (!Unsaved.left(shown).isEmpty()) {
            viewer.getTextWidget().getDisplay().asyncExec(() -> giveBack(shown));
        }
    }

    private void listenTo(IDocument document) {
        if (listened != null) {
            listened.removeDocumentListener(typing);
        }
        listened = document;
        if (document != null) {
            document.addDocumentListener(typing);
            keeping.schedule(MILLISECONDS); // text typed before this listener
        }
    }

    private void giveBack(IDocument document) {
        List<Kept> left = Unsaved.left(document);
        if (viewer() == null || document != document() || left.isEmpty()) {
            return;
        }
        try {
            boolean changedSince = Unsaved.lastChange(document) > left.getLast().when().toMillis();
            String saved = Unsaved.saved(document);
            for (Kept kept : left) {
                giveBack(Difference.between(saved, kept.text())
                        .behind(Difference.between(saved, document.get())), document);
            }
            Unsaved.areBack(document);
            new WordsAreBack(viewer().getTextWidget().getShell(), changedSince).open();
        } catch (BadLocationException e) {
            ILog.of(UnsavedWords.class).error("Unsaved words could not be given back; they are still kept", e);
        }
    }

    /** Applies one change, so that one undo reverts it. */
    private void giveBack(Difference change, IDocument document) throws BadLocationException {
        document.replace(change.offset(), change.length(), change.text());
        viewer().setSelectedRange(change.offset() + change.text().length(), 0);
        viewer().revealRange(change.offset(), change.text().length());
    }
}
