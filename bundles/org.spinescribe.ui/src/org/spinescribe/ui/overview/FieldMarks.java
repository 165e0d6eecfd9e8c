/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.overview;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.fieldassist.FieldDecorationRegistry;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.spinescribe.language.prose.ProseText.Range;
import org.spinescribe.ui.findings.Gap;
import org.spinescribe.ui.findings.MarginFinding;

/** What the rules have found in a report, as its editor shows it. */
record FieldMarks(IAnnotationModel model) {

    private static final String TYPE = "org.eclipse.ui.workbench.texteditor.";

    /** How bad a finding is, the worst first. */
    enum Kind {
        ERROR(FieldDecorationRegistry.DEC_ERROR), WARNING(FieldDecorationRegistry.DEC_WARNING),
        /** Still to be filled in, which is no mistake. */
        GAP(FieldDecorationRegistry.DEC_REQUIRED), NOTE(FieldDecorationRegistry.DEC_INFORMATION);

        private final String decoration;

        Kind(String decoration) {
            this.decoration = decoration;
        }
    }

    /** A finding, as it is shown at a field. */
    record FieldMark(Kind kind, String message) {

        String decoration() {
            return kind.decoration;
        }
    }

    /** The worst that was found at a place, with the words of all that was. */
    Optional<FieldMark> at(Range place) {
        List<FieldMark> all = new ArrayList<>();
        if (model != null) {
            for (Iterator<Annotation> each = model.getAnnotationIterator(); each.hasNext();) {
                Annotation annotation = each.next();
                Position position = model.getPosition(annotation);
                if (position != null && !annotation.isMarkedDeleted()
                        && position.overlapsWith(place.offset(), Math.max(1, place.length()))) {
                    kind(annotation, position).ifPresent(kind -> all.add(new FieldMark(kind, annotation.getText())));
                }
            }
        }
        return all.stream().min(Comparator.comparing(FieldMark::kind)).map(worst -> new FieldMark(worst.kind(),
                String.join("\n", all.stream().map(FieldMark::message).distinct().toList())));
    }

    private static Optional<Kind> kind(Annotation annotation, Position place) {
        if (MarginFinding.of(annotation, place).filter(Gap::is).isPresent()) {
            return Optional.of(Kind.GAP);
        }
        return switch (annotation.getType()) {
            case TYPE + "error" -> Optional.of(Kind.ERROR);
            case TYPE + "warning" -> Optional.of(Kind.WARNING);
            case TYPE + "info" -> Optional.of(Kind.NOTE);
            default -> Optional.empty();
        };
    }
}
