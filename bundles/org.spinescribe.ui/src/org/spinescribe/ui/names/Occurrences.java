/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.names;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.ITextViewerLifecycle;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.reconciler.DirtyRegion;
import org.eclipse.jface.text.reconciler.IReconcilingStrategy;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModelExtension;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.lsp4j.DocumentHighlight;
import org.eclipse.lsp4j.DocumentHighlightKind;
import org.eclipse.lsp4j.DocumentHighlightParams;
import org.eclipse.swt.custom.CaretListener;
import org.eclipse.swt.widgets.Display;
import org.spinescribe.ui.pauses.Pause;
import org.spinescribe.ui.positions.Positions;
import org.spinescribe.ui.server.ReportRequest;

/** Marks all mentions of the name at the caret, shortly after the last movement of the caret or change of the text. */
public final class Occurrences implements IReconcilingStrategy, ITextViewerLifecycle {

    private static final String READ = "org.spinescribe.ui.occurrence";
    private static final String DECLARED = "org.spinescribe.ui.declaration";
    private static final int REST = 250;

    private final Pause look = new Pause(REST, this::look);
    private final CaretListener moves = event -> look.begin();
    private final Map<Annotation, Position> shown = new HashMap<>();
    private ISourceViewer viewer;
    private int asked;

    @Override
    public void install(ITextViewer textViewer) {
        if (textViewer instanceof ISourceViewer source) {
            viewer = source;
            textViewer.getTextWidget().addCaretListener(moves);
        }
    }

    @Override
    public void uninstall() {
        if (viewer != null && viewer.getTextWidget() != null && !viewer.getTextWidget().isDisposed()) {
            viewer.getTextWidget().removeCaretListener(moves);
        }
        viewer = null;
    }

    private void look() {
        if (viewer == null || viewer.getTextWidget() == null || viewer.getTextWidget().isDisposed()) {
            return;
        }
        IDocument document = viewer.getDocument();
        int request = ++asked;
        Display display = Display.getCurrent();
        try {
            org.eclipse.lsp4j.Position caret = Positions.of(document, viewer.getSelectedRange().x);
            ReportRequest.ask(document, (server, report) -> server.documentHighlight(
                    new DocumentHighlightParams(report, caret))).thenAccept(found -> {
                        if (found != null && !display.isDisposed()) {
                            display.asyncExec(() -> show(document, found, request));
                        }
                    });
        } catch (BadLocationException e) {
            return; // the document has become shorter than the caret's offset
        }
    }

    private void show(IDocument document, List<? extends DocumentHighlight> found, int request) {
        if (request != asked || viewer == null || viewer.getDocument() != document
                || !(viewer.getAnnotationModel() instanceof IAnnotationModelExtension annotations)) {
            return;
        }
        Map<Annotation, Position> wanted = new HashMap<>();
        for (DocumentHighlight highlight : found) {
            IRegion region = Positions.region(document, highlight.getRange());
            wanted.put(new Annotation(highlight.getKind() == DocumentHighlightKind.Write ? DECLARED : READ, false,
                    null),
                    new Position(region.getOffset(), region.getLength()));
        }
        annotations.replaceAnnotations(shown.keySet().toArray(Annotation[]::new), wanted);
        shown.clear();
        shown.putAll(wanted);
    }

    @Override
    public void setDocument(IDocument document) {
        shown.clear();
    }

    @Override
    public void reconcile(DirtyRegion dirtyRegion, IRegion subRegion) {
        lookAgain();
    }

    @Override
    public void reconcile(IRegion partition) {
        lookAgain();
    }

    /** Not every change moves the caret: a quick fix or the form may add or remove a mention elsewhere. */
    private void lookAgain() {
        ISourceViewer changed = viewer;
        if (changed != null && changed.getTextWidget() != null && !changed.getTextWidget().isDisposed()) {
            changed.getTextWidget().getDisplay().asyncExec(look::begin);
        }
    }
}
