/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.switching;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRewriteTarget;
import org.eclipse.jface.text.TextUtilities;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.texteditor.ITextEditor;
import org.spinescribe.language.ide.switching.JournalLine;
import org.spinescribe.ui.ReportPath;
import org.spinescribe.ui.active.WriteProtection;
import org.spinescribe.ui.editor.ReportEditor;

/** Shows the changes that another journal would demand, and names this journal in the report if the author agrees. */
public final class SwitchHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        ITextEditor editor = Adapters.adapt(HandlerUtil.getActiveEditor(event), ITextEditor.class);
        Optional<Path> file = editor == null ? Optional.empty() : ReportPath.of(editor.getEditorInput());
        file.ifPresent(path -> ask(editor, path, HandlerUtil.getActiveShell(event)));
        return null;
    }

    private static void ask(ITextEditor editor, Path file, Shell shell) {
        if (editor instanceof ReportEditor report) {
            report.commitForm(); // pending values of the form belong to the checked text
        }
        IDocument document = editor.getDocumentProvider().getDocument(editor.getEditorInput());
        String text = document.get();
        SwitchDialog dialog = new SwitchDialog(shell, file, text);
        if (dialog.open() != Window.OK) {
            return;
        }
        if (!WriteProtection.allows(editor)) {
            MessageDialog.openInformation(shell, SwitchTexts.title, SwitchTexts.readOnly);
        } else if (document.get().equals(text)) {
            write(editor, document, dialog.edit());
        } else {
            MessageDialog.openInformation(shell, SwitchTexts.title, SwitchTexts.changed);
        }
    }

    /** Replaces the journal as one undo step. */
    private static void write(ITextEditor editor, IDocument document, JournalLine edit) {
        IRewriteTarget rewriting = editor.getAdapter(IRewriteTarget.class);
        rewriting.beginCompoundChange();
        try {
            document.replace(edit.offset(), edit.length(), edit.text().replace("\n",
                    TextUtilities.getDefaultLineDelimiter(document)));
        } catch (BadLocationException e) {
            ILog.of(SwitchHandler.class).error("The journal could not be switched.", e);
        } finally {
            rewriting.endCompoundChange();
        }
    }
}
