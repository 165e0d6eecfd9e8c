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
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import org.eclipse.jface.fieldassist.FieldDecorationRegistry;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.spinescribe.language.check.Finding;
import org.spinescribe.language.prose.ProseText.Range;
import org.spinescribe.ui.findings.MarginFinding;
import org.spinescribe.ui.fixes.Gap;

/** The findings of a report for the form's fields, from the annotations of its editor. */
record FieldMarks(IAnnotationModel model) {

    /**
     * Matches the rules on the demands of a journal or its guideline: a demand that the report fails is reported at the
     * name of the journal.
     */
    private static final Pattern DEMANDS = Pattern.compile("(journal|guideline)/.*");
    /**
     * Those of these rules that are about the journal itself: the remedy is another journal, or a corrected journal
     * file.
     */
    private static final Set<String> OF_THE_JOURNAL = Set.of("journal/case-reports", "journal/file",
            "journal/follows-itself", "journal/style");
    private static final String TYPE = "org.eclipse.ui.workbench.texteditor.";

    /** The kind of a finding, the worst first. */
    enum Kind {
        ERROR, WARNING,
        /** A value still to be filled in, which is no mistake. */
        GAP, NOTE;

        private String decoration() {
            return switch (this) {
                case ERROR -> FieldDecorationRegistry.DEC_ERROR;
                case WARNING -> FieldDecorationRegistry.DEC_WARNING;
                case GAP -> GapStar.id();
                case NOTE -> FieldDecorationRegistry.DEC_INFORMATION;
            };
        }
    }

    /** The finding shown at a field. */
    record FieldMark(Kind kind, String message) {

        String decoration() {
            return kind.decoration();
        }
    }

    /** Returns the worst finding in a range, with the messages of all findings there. */
    Optional<FieldMark> at(Range place) {
        return at(place, finding -> true);
    }

    /** Returns the findings at the name of the journal, without the journal's demands on the rest of the report. */
    Optional<FieldMark> atJournal(Range place) {
        return at(place, finding -> OF_THE_JOURNAL.contains(finding.rule())
                || !DEMANDS.matcher(finding.rule()).matches());
    }

    private Optional<FieldMark> at(Range place, Predicate<Finding> wanted) {
        List<FieldMark> all = new ArrayList<>();
        if (model != null) {
            for (Iterator<Annotation> each = model.getAnnotationIterator(); each.hasNext();) {
                Annotation annotation = each.next();
                Position position = model.getPosition(annotation);
                if (position != null && !annotation.isMarkedDeleted()
                        && position.overlapsWith(place.offset(), Math.max(1, place.length()))
                        && MarginFinding.of(annotation, position).filter(wanted.negate()).isEmpty()) {
                    kind(annotation, position).ifPresent(kind -> all.add(new FieldMark(kind, annotation.getText())));
                }
            }
        }
        all.sort(Comparator.comparing(FieldMark::kind));
        return all.stream().findFirst().map(worst -> new FieldMark(worst.kind(),
                TipText.of(all.stream().map(FieldMark::message).distinct().toList())));
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
