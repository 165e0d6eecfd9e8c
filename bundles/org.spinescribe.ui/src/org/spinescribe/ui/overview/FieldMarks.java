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

/** What the rules have found in a report, as its editor shows it. */
record FieldMarks(IAnnotationModel model) {

    private static final List<String> KINDS = List.of("error", "warning", "info");

    /**
     * A finding.
     *
     * @param kind 0 for an error, 1 for a warning, 2 for an information
     */
    record FieldMark(int kind, String message) {

        String decoration() {
            return switch (kind) {
                case 0 -> FieldDecorationRegistry.DEC_ERROR;
                case 1 -> FieldDecorationRegistry.DEC_WARNING;
                default -> FieldDecorationRegistry.DEC_INFORMATION;
            };
        }
    }

    /** The worst that was found at a place, with the words of all that was. */
    Optional<FieldMark> at(Range place) {
        List<FieldMark> all = new ArrayList<>();
        if (model != null) {
            for (Iterator<Annotation> each = model.getAnnotationIterator(); each.hasNext();) {
                Annotation annotation = each.next();
                int kind = kind(annotation.getType());
                Position position = model.getPosition(annotation);
                if (kind >= 0 && position != null && !annotation.isMarkedDeleted()
                        && position.overlapsWith(place.offset(), Math.max(1, place.length()))) {
                    all.add(new FieldMark(kind, annotation.getText()));
                }
            }
        }
        return all.stream().min(Comparator.comparingInt(FieldMark::kind)).map(worst -> new FieldMark(worst.kind(),
                String.join("\n", all.stream().map(FieldMark::message).distinct().toList())));
    }

    private static int kind(String type) {
        return type.startsWith("org.eclipse.ui.workbench.texteditor.")
                ? KINDS.indexOf(type.substring(type.lastIndexOf('.') + 1)) : -1;
    }
}
