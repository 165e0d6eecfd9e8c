/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.names;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PrepareRenameParams;
import org.eclipse.ltk.ui.refactoring.RefactoringWizardOpenOperation;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.texteditor.ITextEditor;
import org.spinescribe.ui.StatusMessage;
import org.spinescribe.ui.positions.Positions;
import org.spinescribe.ui.server.ReportRequest;

/** Renames the name at the caret in all its mentions. */
public final class RenameHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        if (HandlerUtil.getActiveEditor(event) instanceof ITextEditor editor
                && editor.getSelectionProvider().getSelection() instanceof ITextSelection selection) {
            IDocument document = editor.getDocumentProvider().getDocument(editor.getEditorInput());
            try {
                ask(editor, document, Positions.of(document, selection.getOffset()));
            } catch (BadLocationException e) {
                throw new ExecutionException("The caret is where no text is.", e);
            }
        }
        return null;
    }

    private static void ask(ITextEditor editor, IDocument document, Position caret) {
        Display display = Display.getCurrent();
        ReportRequest.ask(document, (server, report) -> server.prepareRename(new PrepareRenameParams(report, caret)))
                .thenAccept(found -> display.asyncExec(() -> {
                    if (found == null || !found.isSecond()) {
                        StatusMessage.show(editor.getEditorSite().getActionBars().getStatusLineManager(),
                                NameTexts.nothing);
                    } else {
                        open(editor, new RenameRefactoring(document, caret, found.getSecond().getPlaceholder()));
                    }
                }));
    }

    private static void open(ITextEditor editor, RenameRefactoring refactoring) {
        try {
            new RefactoringWizardOpenOperation(new RenameWizard(refactoring)).run(editor.getSite().getShell(),
                    NameTexts.rename);
        } catch (InterruptedException e) {
            ILog.of(RenameHandler.class).info("Renaming was interrupted.");
            Thread.currentThread().interrupt();
        }
    }
}
