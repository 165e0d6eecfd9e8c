/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.outside;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.IAnnotationModelExtension;
import org.spinescribe.language.check.Finding;

/** Shows findings as annotations in a file outside all projects. */
public final class OutsideFindings {

    private OutsideFindings() {
    }

    /**
     * Replaces the shown findings. An unchanged finding keeps its annotation, to avoid flicker.
     *
     * @param length the length of the text; findings beyond it are left out
     */
    public static void show(List<Finding> findings, IAnnotationModel model, int length) {
        List<Finding> come = new ArrayList<>(findings);
        List<Annotation> gone = new ArrayList<>();
        for (Iterator<Annotation> all = model.getAnnotationIterator(); all.hasNext();) {
            Annotation annotation = all.next();
            Position place = model.getPosition(annotation);
            if (annotation instanceof FindingAnnotation shown
                    && !come.removeIf(finding -> isSame(finding, shown, place))) {
                gone.add(annotation);
            }
        }
        Map<Annotation, Position> shown = new HashMap<>();
        for (Finding finding : come) {
            if (finding.offset() + finding.length() <= length) {
                shown.put(new FindingAnnotation(finding), new Position(finding.offset(), finding.length()));
            }
        }
        if (model instanceof IAnnotationModelExtension several && !(gone.isEmpty() && shown.isEmpty())) {
            several.replaceAnnotations(gone.toArray(Annotation[]::new), shown);
        }
    }

    private static boolean isSame(Finding finding, FindingAnnotation shown, Position place) {
        return place != null && place.getOffset() == finding.offset() && place.getLength() == finding.length()
                && finding.rule().equals(shown.finding().rule()) && finding.message().equals(shown.getText())
                && finding.severity() == shown.finding().severity()
                && finding.replacements().equals(shown.finding().replacements());
    }
}
