/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.colours;

import java.util.List;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.BadPositionCategoryException;
import org.eclipse.jface.text.DefaultPositionUpdater;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextPresentationListener;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.ITextViewerExtension4;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.TextPresentation;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.spinescribe.language.ide.meaning.MeaningfulWords;
import org.spinescribe.ui.active.AfterPause;
import org.spinescribe.ui.server.ReportRequest;

/**
 * Colours words by their meaning. Asks for the meanings in the background after each pause; until the answer the
 * colours move with their words, so that nothing flickers.
 */
public final class SemanticColours extends AfterPause implements ITextPresentationListener {

    private static final String CATEGORY = "org.spinescribe.ui.meaning";

    /** A coloured word that moves with the text. */
    private static final class Meant extends Position {

        private final MeaningfulWords.Meaning meaning;

        Meant(MeaningfulWords words) {
            super(words.range().offset(), words.range().length());
            meaning = words.meaning();
        }
    }

    @Override
    public void install(ITextViewer newViewer) {
        super.install(newViewer);
        if (newViewer instanceof ITextViewerExtension4 painted) {
            painted.addTextPresentationListener(this);
        }
    }

    @Override
    public void uninstall() {
        if (viewer() instanceof ITextViewerExtension4 painted) {
            painted.removeTextPresentationListener(this);
        }
        super.uninstall();
    }

    @Override
    protected void ask() {
        IDocument asked = document();
        if (asked != null) {
            String text = asked.get();
            ReportRequest.read(asked, MeaningfulWords::of).thenAccept(words -> {
                ITextViewer shown = viewer();
                if (words != null && shown != null && shown.getTextWidget() != null && !shown.getTextWidget()
                        .isDisposed()) {
                    shown.getTextWidget().getDisplay().asyncExec(() -> show(words, text));
                }
            });
        }
    }

    /** Colours only the text of the request: for a later text another answer is on its way. */
    private void show(List<MeaningfulWords> words, String text) {
        ITextViewer viewer = viewer();
        if (viewer == null || viewer.getTextWidget() == null || viewer.getTextWidget().isDisposed()
                || viewer.getDocument() == null || !viewer.getDocument().get().equals(text)) {
            return;
        }
        try {
            IDocument shown = viewer.getDocument();
            if (shown.containsPositionCategory(CATEGORY)) {
                shown.removePositionCategory(CATEGORY);
            } else {
                shown.addPositionUpdater(new DefaultPositionUpdater(CATEGORY));
            }
            shown.addPositionCategory(CATEGORY);
            for (MeaningfulWords each : words) {
                shown.addPosition(CATEGORY, new Meant(each));
            }
            viewer.invalidateTextPresentation();
        } catch (BadLocationException | BadPositionCategoryException e) {
            ILog.of(SemanticColours.class).error("Words could not be coloured.", e);
        }
    }

    @Override
    public void applyTextPresentation(TextPresentation presentation) {
        ITextViewer viewer = viewer();
        IDocument shown = viewer == null ? null : viewer.getDocument();
        if (shown == null || !shown.containsPositionCategory(CATEGORY)) {
            return;
        }
        IRegion painted = presentation.getExtent();
        try {
            for (Position word : shown.getPositions(CATEGORY)) {
                if (!word.isDeleted() && word.overlapsWith(painted.getOffset(), painted.getLength())) {
                    presentation.mergeStyleRange(style((Meant) word));
                }
            }
        } catch (BadPositionCategoryException e) {
            return; // another thread has just removed the positions
        }
    }

    private static StyleRange style(Meant word) {
        String colour = ThemeColour.of(word.meaning);
        boolean italic = word.meaning == MeaningfulWords.Meaning.ENTRY_TERM;
        return new StyleRange(word.offset, word.length, JFaceResources.getColorRegistry().get(colour), null,
                italic ? SWT.ITALIC : SWT.NORMAL);
    }
}
