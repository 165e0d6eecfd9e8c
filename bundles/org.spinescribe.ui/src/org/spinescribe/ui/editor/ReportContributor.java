/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.editor;

import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.viewers.IPostSelectionProvider;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.editors.text.TextEditorActionContributor;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.texteditor.StatusLineContributionItem;
import org.spinescribe.ui.active.ActiveReport;
import org.spinescribe.ui.pauses.Pause;

/**
 * Shows in the status line how many words the report and the part with the caret have, after each pause in edits and
 * movements of the caret. Lines, columns and offsets, which other editors show there, mean nothing to an author.
 */
public final class ReportContributor extends TextEditorActionContributor {

    private static final int WIDTH = 52;
    private static final int PAUSE = 300;

    private final StatusLineContributionItem field = new StatusLineContributionItem("org.spinescribe.ui.words", true,
            WIDTH);
    private final Pause update = new Pause(PAUSE, this::update);
    private final ISelectionChangedListener caret = event -> update.begin();
    private ActiveReport report;
    private ITextEditor followed;

    @Override
    public void init(IActionBars bars, IWorkbenchPage page) {
        super.init(bars, page);
        report = new ActiveReport(page, this::update);
        report.follow();
    }

    @Override
    public void contributeToStatusLine(IStatusLineManager line) {
        line.add(field);
    }

    @Override
    public void setActiveEditor(IEditorPart part) {
        super.setActiveEditor(part);
        followCaret(part instanceof ITextEditor editor ? editor : null);
    }

    @Override
    public void dispose() {
        followCaret(null);
        report.leave();
        super.dispose();
    }

    private void followCaret(ITextEditor editor) {
        if (editor == followed) {
            return;
        }
        if (followed != null && followed.getSelectionProvider() instanceof IPostSelectionProvider before) {
            before.removePostSelectionChangedListener(caret);
        }
        followed = editor;
        if (followed != null && followed.getSelectionProvider() instanceof IPostSelectionProvider now) {
            now.addPostSelectionChangedListener(caret);
            update.begin();
        }
    }

    private void update() {
        ITextEditor editor = report.editor().orElse(null);
        if (editor != null && editor.getSelectionProvider() != null
                && editor.getSelectionProvider().getSelection() instanceof ITextSelection place) {
            report.read(read -> CaretWords.of(read, place.getOffset()), this::show);
        }
    }

    private void show(String words) {
        if (words != null) {
            field.setText(words);
        }
    }
}
