/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.coauthors;

import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRewriteTarget;
import org.eclipse.osgi.util.NLS;
import org.eclipse.text.edits.MultiTextEdit;
import org.eclipse.text.edits.ReplaceEdit;
import org.eclipse.ui.texteditor.ITextEditor;
import org.spinescribe.drafts.coauthors.CoAuthors;
import org.spinescribe.drafts.merge.Replacement;
import org.spinescribe.ui.active.WriteProtection;

/**
 * Carries out an author's decision. Each change of the text is one undo step; other decisions are stored in a file
 * beside the report.
 */
final class Decision {

    private final ReportProposals proposals;
    private final ITextEditor editor;

    /** @param editor of the report */
    Decision(ReportProposals proposals, ITextEditor editor) {
        this.proposals = proposals;
        this.editor = editor;
    }

    /** Applies replacements to the text. A function selects them from the present proposals. */
    void change(Function<CoAuthors, List<Replacement>> wanted) {
        IDocument document = editor.getDocumentProvider().getDocument(editor.getEditorInput());
        if (document == null || !WriteProtection.allows(editor)) {
            return;
        }
        try {
            List<Replacement> changes = wanted.apply(proposals.in(document.get()));
            if (!changes.isEmpty()) {
                apply(changes, document);
                proposals.in(document.get());
                editor.selectAndReveal(changes.getFirst().offset(), changes.getFirst().text().length());
            }
        } catch (IOException e) {
            say(e);
        }
    }

    private void apply(List<Replacement> changes, IDocument document) {
        MultiTextEdit edits = new MultiTextEdit();
        changes.forEach(change -> edits.addChild(new ReplaceEdit(change.offset(), change.length(), change.text())));
        IRewriteTarget step = Adapters.adapt(editor, IRewriteTarget.class);
        begin(step);
        try {
            edits.apply(document);
        } catch (BadLocationException e) {
            ILog.of(Decision.class).warn("The words of a proposal have gone since.", e);
        } finally {
            end(step);
        }
    }

    private static void begin(IRewriteTarget step) {
        if (step != null) {
            step.beginCompoundChange();
        }
    }

    private static void end(IRewriteTarget step) {
        if (step != null) {
            step.endCompoundChange();
        }
    }

    /** Changes the stored proposals and comments beside the report. */
    void keep(UnaryOperator<CoAuthors> change) {
        try {
            proposals.change(change);
        } catch (IOException e) {
            say(e);
        }
    }

    private void say(IOException problem) {
        MessageDialog.openError(editor.getSite().getShell(), CoAuthorsTexts.takeTitle,
                NLS.bind(CoAuthorsTexts.notWritten, problem.getMessage()));
    }
}
