/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.typing;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.IRewriteTarget;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.texteditor.ITextEditor;
import org.spinescribe.ui.StatusMessage;
import org.spinescribe.ui.active.WriteProtection;

/**
 * Toggles comments on the selected lines. Prose has no comments, so its lines stay as they are.
 */
public final class ToggleCommentHandler extends AbstractHandler {

    private static final String COMMENT = "//";

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        if (HandlerUtil.getActiveEditor(event) instanceof ITextEditor editor
                && editor.getSelectionProvider().getSelection() instanceof ITextSelection selection) {
            IDocument document = editor.getDocumentProvider().getDocument(editor.getEditorInput());
            try {
                toggle(editor, document, selection.getStartLine(), selection.getEndLine());
            } catch (BadLocationException e) {
                throw new ExecutionException("The lines are gone.", e);
            }
        }
        return null;
    }

    private static void toggle(ITextEditor editor, IDocument document, int first,
            int last) throws BadLocationException {
        if (isIn(document, first, last)) {
            StatusMessage.show(editor.getEditorSite().getActionBars().getStatusLineManager(), TypingTexts.prose);
            return;
        }
        if (!WriteProtection.allows(editor)) {
            return;
        }
        boolean comments = true;
        for (int line = first; line <= last; line++) {
            comments &= text(document, line).isBlank() || text(document, line).strip().startsWith(COMMENT);
        }
        IRewriteTarget rewriting = editor.getAdapter(IRewriteTarget.class);
        rewriting.beginCompoundChange();
        try {
            for (int line = last; line >= first; line--) {
                toggle(document, line, comments);
            }
        } finally {
            rewriting.endCompoundChange();
        }
        if (last > first) { // keeps the same lines selected for the next toggle
            IRegion end = document.getLineInformation(last);
            int start = document.getLineOffset(first);
            editor.selectAndReveal(start, end.getOffset() + end.getLength() - start);
        }
    }

    /** Returns whether any of the lines starts in prose. */
    private static boolean isIn(IDocument document, int first, int last) throws BadLocationException {
        Surroundings surroundings = Surroundings.of(document);
        for (int line = first; line <= last; line++) {
            if (surroundings.isProse(document.getLineOffset(line))) {
                return true;
            }
        }
        return false;
    }

    private static String text(IDocument document, int line) throws BadLocationException {
        IRegion region = document.getLineInformation(line);
        return document.get(region.getOffset(), region.getLength());
    }

    private static void toggle(IDocument document, int line, boolean uncomment) throws BadLocationException {
        String text = text(document, line);
        if (text.isBlank()) {
            return;
        }
        int indent = text.length() - text.stripLeading().length();
        int start = document.getLineOffset(line) + indent;
        if (uncomment) {
            boolean space = text.startsWith(COMMENT + " ", indent);
            document.replace(start, COMMENT.length() + (space ? 1 : 0), "");
        } else {
            document.replace(start, 0, COMMENT + " ");
        }
    }
}
