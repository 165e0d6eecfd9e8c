/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.coauthors;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.IAnnotationModelExtension;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.ui.PlatformUI;
import org.spinescribe.drafts.coauthors.CoAuthors;

/** Shows proposals and comments as annotations in a file outside all projects: such a file can have no markers. */
final class OutsideProposals {

    private OutsideProposals() {
    }

    /** Marks the open proposals and comments. If the text has changed meanwhile, the next update shows them. */
    static void show(CoAuthors work, ISourceViewer viewer) {
        List<ProposalMark> marks = ProposalMark.of(work);
        PlatformUI.getWorkbench().getDisplay().asyncExec(() -> {
            IDocument document = viewer.getDocument();
            if (document != null && viewer.getAnnotationModel() != null && document.get().equals(work.report())) {
                show(marks, viewer.getAnnotationModel());
            }
        });
    }

    /**
     * Updates the annotations. Annotations follow edits themselves, so one that is still in place stays, to avoid
     * flicker.
     */
    private static void show(List<ProposalMark> marks, IAnnotationModel model) {
        List<ProposalMark> come = new ArrayList<>(marks);
        List<Annotation> gone = new ArrayList<>();
        for (Iterator<Annotation> all = model.getAnnotationIterator(); all.hasNext();) {
            if (all.next() instanceof ProposalAnnotation shown
                    && !come.removeIf(mark -> isThere(mark, shown, model.getPosition(shown)))) {
                gone.add(shown);
            }
        }
        Map<Annotation, Position> shown = new HashMap<>();
        come.forEach(mark -> shown.put(new ProposalAnnotation(mark),
                new Position(mark.from(), mark.to() - mark.from())));
        if (model instanceof IAnnotationModelExtension several && !(gone.isEmpty() && shown.isEmpty())) {
            several.replaceAnnotations(gone.toArray(Annotation[]::new), shown);
        }
    }

    private static boolean isThere(ProposalMark mark, ProposalAnnotation shown, Position place) {
        return place != null && mark.isSame(shown.mark()) && place.getOffset() == mark.from()
                && place.getLength() == mark.to() - mark.from();
    }
}
