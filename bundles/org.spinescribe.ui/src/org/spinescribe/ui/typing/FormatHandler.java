/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.typing;

import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentExtension4;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.IRewriteTarget;
import org.eclipse.lsp4j.DocumentFormattingParams;
import org.eclipse.lsp4j.FormattingOptions;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.swt.widgets.Display;
import org.eclipse.text.edits.MultiTextEdit;
import org.eclipse.text.edits.ReplaceEdit;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.texteditor.ITextEditor;
import org.spinescribe.ui.active.WriteProtection;
import org.spinescribe.ui.positions.Positions;
import org.spinescribe.ui.server.ReportRequest;

/** Formats a report: changes its whitespace only, and leaves prose as it is. */
public final class FormatHandler extends AbstractHandler {

    private static final int STEP = 2;

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        if (HandlerUtil.getActiveEditor(event) instanceof ITextEditor editor && WriteProtection.allows(editor)) {
            IDocument document = editor.getDocumentProvider().getDocument(editor.getEditorInput());
            long typed = ((IDocumentExtension4) document).getModificationStamp();
            Display display = Display.getCurrent();
            ReportRequest.ask(document, (server, report) -> server.formatting(
                    new DocumentFormattingParams(report, new FormattingOptions(STEP, true)))).thenAccept(edits -> {
                        if (edits != null) {
                            display.asyncExec(() -> write(editor, document, edits, typed));
                        }
                    });
        }
        return null;
    }

    /** Applies the edits as one undo step, unless the text has changed meanwhile. */
    private static void write(ITextEditor editor, IDocument document, List<? extends TextEdit> edits, long typed) {
        if (((IDocumentExtension4) document).getModificationStamp() != typed || edits.isEmpty()) {
            return;
        }
        MultiTextEdit all = new MultiTextEdit();
        for (TextEdit edit : edits) {
            IRegion place = Positions.region(document, edit.getRange());
            all.addChild(new ReplaceEdit(place.getOffset(), place.getLength(), edit.getNewText()));
        }
        IRewriteTarget rewriting = editor.getAdapter(IRewriteTarget.class);
        rewriting.beginCompoundChange();
        try {
            all.apply(document);
        } catch (BadLocationException e) {
            ILog.of(FormatHandler.class).error("The report could not be put in order.", e);
        } finally {
            rewriting.endCompoundChange();
        }
    }
}
