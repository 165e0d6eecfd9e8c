/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.versions;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRewriteTarget;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.texteditor.ITextEditor;
import org.spinescribe.language.ide.forms.Edit;
import org.spinescribe.ui.active.WriteProtection;

/**
 * Restores the text of an earlier version in the editor, as one undo step. The file changes when the author saves.
 *
 * @param version the description of the version
 * @param text its text
 */
record Restoring(ITextEditor editor, String version, String text) {

    /** Asks first, because the text written since then is lost. */
    void ask() {
        Shell shell = editor.getSite().getShell();
        IDocument document = editor.getDocumentProvider() == null ? null
                : editor.getDocumentProvider().getDocument(editor.getEditorInput());
        if (document == null || shell == null || shell.isDisposed()) {
            return; // the editor was closed meanwhile
        }
        if (document.get().equals(text)) {
            MessageDialog.openInformation(shell, VersionsTexts.title, VersionsTexts.same);
        } else if (MessageDialog.open(MessageDialog.QUESTION, shell, VersionsTexts.title,
                NLS.bind(VersionsTexts.restoreQuestion, version), SWT.NONE, VersionsTexts.restoreNow,
                VersionsTexts.keepToday) == 0 && WriteProtection.allows(editor)) {
            restore(document);
        }
    }

    /** Replaces only the changed range, so that the caret and folded blocks outside it stay. */
    private void restore(IDocument document) {
        Edit edit = new Edit(0, document.getLength(), text).minimal(document.get());
        IRewriteTarget step = editor.getAdapter(IRewriteTarget.class);
        step.beginCompoundChange();
        try {
            document.replace(edit.offset(), edit.length(), edit.text());
        } catch (BadLocationException e) {
            ILog.of(Restoring.class).error("The earlier version was compared with another text.", e);
        } finally {
            step.endCompoundChange();
        }
    }
}
