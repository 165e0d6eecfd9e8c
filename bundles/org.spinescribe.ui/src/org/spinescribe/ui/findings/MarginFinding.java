/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.findings;

import java.util.Optional;

import org.eclipse.core.resources.IMarker;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.ui.texteditor.MarkerAnnotation;
import org.eclipse.ui.texteditor.MarkerUtilities;
import org.spinescribe.language.check.Finding;
import org.spinescribe.ui.fixes.FindingAttributes;
import org.spinescribe.ui.outside.FindingAnnotation;

/** Converts an editor's annotation into a finding, for a report inside or outside a project. */
public final class MarginFinding {

    private MarginFinding() {
    }

    /**
     * Returns the finding of an annotation at its present position; empty for other annotations, and for one whose text
     * is deleted.
     */
    public static Optional<Finding> of(Annotation annotation, Position place) {
        if (place == null || place.isDeleted() || annotation.isMarkedDeleted()) {
            return Optional.empty();
        }
        return switch (annotation) {
            case FindingAnnotation outside ->
                Optional.of(outside.finding().at(place.getOffset(), place.getLength()));
            case MarkerAnnotation inside when MarkerUtilities.isMarkerType(inside.getMarker(), IMarker.PROBLEM) ->
                Optional.of(FindingAttributes.finding(inside.getMarker(), place.getOffset(), place.getLength()));
            default -> Optional.empty();
        };
    }
}
