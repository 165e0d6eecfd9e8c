/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.folding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.projection.ProjectionAnnotation;
import org.eclipse.jface.text.source.projection.ProjectionAnnotationModel;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.eclipse.lsp4j.FoldingRange;
import org.eclipse.lsp4j.FoldingRangeRequestParams;
import org.spinescribe.ui.active.AfterPause;
import org.spinescribe.ui.server.ReportRequest;

/** Requests the blocks of a report after each pause, and makes them foldable; folded blocks stay folded. */
public final class BlockFolding extends AfterPause {

    private ProjectionViewer folded() {
        return viewer() instanceof ProjectionViewer projection ? projection : null;
    }

    @Override
    protected void ask() {
        IDocument asked = document();
        CompletableFuture<List<FoldingRange>> ranges = ReportRequest.ask(asked,
                (server, report) -> server.foldingRange(new FoldingRangeRequestParams(report)));
        ranges.thenAccept(found -> {
            ProjectionViewer viewer = folded();
            if (found != null && asked == document() && viewer != null
                    && viewer.getProjectionAnnotationModel() != null) {
                show(found, viewer.getProjectionAnnotationModel());
            }
        });
    }

    private void show(List<FoldingRange> ranges, ProjectionAnnotationModel model) {
        List<Position> wanted = new ArrayList<>();
        ranges.forEach(range -> place(range, wanted));
        List<Annotation> gone = new ArrayList<>();
        for (Iterator<Annotation> all = model.getAnnotationIterator(); all.hasNext();) {
            Annotation annotation = all.next();
            if (!wanted.remove(model.getPosition(annotation))) {
                gone.add(annotation);
            }
        }
        Map<ProjectionAnnotation, Position> come = new HashMap<>();
        wanted.forEach(place -> come.put(new ProjectionAnnotation(), place));
        if (!gone.isEmpty() || !come.isEmpty()) {
            model.modifyAnnotations(gone.toArray(Annotation[]::new), come, new Annotation[0]);
        }
    }

    /** Adds the range of whole lines, including the last delimiter. */
    private void place(FoldingRange range, List<Position> wanted) {
        try {
            IDocument document = document();
            int start = document.getLineOffset(range.getStartLine());
            int lastLine = Math.min(range.getEndLine(), document.getNumberOfLines() - 1);
            int end = document.getLineOffset(lastLine) + document.getLineLength(lastLine);
            Position place = new Position(start, end - start);
            if (lastLine > range.getStartLine() && !wanted.contains(place)) {
                wanted.add(place);
            }
        } catch (BadLocationException e) {
            return; // the document has become shorter since; the next request will find its blocks
        }
    }
}
