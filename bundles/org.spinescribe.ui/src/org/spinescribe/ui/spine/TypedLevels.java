/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.spine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.spinescribe.clinical.levels.Anatomy;
import org.spinescribe.clinical.levels.Level;
import org.spinescribe.clinical.levels.Region;
import org.spinescribe.language.caseReport.Diagnosis;
import org.spinescribe.language.caseReport.Implant;
import org.spinescribe.language.caseReport.TimelineEntry;
import org.spinescribe.language.levels.LevelFact;
import org.spinescribe.language.levels.ReportLevels;
import org.spinescribe.language.report.Report;

/**
 * The data of the view: the vertebrae of the patient, and the levels of the report's facts.
 *
 * @param vertebrae the vertebrae from cranial to caudal, with the occiput
 */
record TypedLevels(List<Level> vertebrae, List<Mark> marks) {

    /** The usual spine, for no report. */
    static final TypedLevels NONE = new TypedLevels(vertebrae(Anatomy.USUAL), List.of());

    /** The kind of a mark. */
    enum Kind {
        DIAGNOSIS, EVENT, IMPLANT
    }

    /**
     * The vertebrae of one fact.
     *
     * @param words the fact in words
     */
    record Mark(Kind kind, List<Level> vertebrae, String words) {
    }

    static TypedLevels of(Report report) {
        List<Mark> marks = new ArrayList<>();
        ReportLevels.of(report).facts().forEach(fact -> mark(fact, report.anatomy()).ifPresent(marks::add));
        return new TypedLevels(vertebrae(report.anatomy()), List.copyOf(marks));
    }

    /** Returns the vertebrae without the coccyx, since operations end at the sacrum. */
    static List<Level> vertebrae(Anatomy anatomy) {
        return anatomy.vertebrae().stream().filter(level -> level.region() != Region.COCCYGEAL).toList();
    }

    private static Optional<Mark> mark(LevelFact fact, Anatomy anatomy) {
        List<Level> levels = anatomy.vertebrae(fact.span());
        return switch (fact.owner()) {
            case Diagnosis diagnosis -> Optional.of(new Mark(Kind.DIAGNOSIS, levels,
                    words(SpineTexts.diagnosis, diagnosis.getName(), fact)));
            case TimelineEntry entry -> Optional.of(new Mark(Kind.EVENT, levels, words(entry.getEvent(),
                    entry.getDescription(), fact)));
            case Implant implant -> Optional.of(new Mark(Kind.IMPLANT, levels, words(implant.getKind(),
                    implant.getDescription(), fact)));
            default -> Optional.empty(); // facts about other patients
        };
    }

    private static String words(String kind, String name, LevelFact fact) {
        return NLS.bind(name == null || name.isBlank() ? SpineTexts.mark : SpineTexts.namedMark,
                new Object[] { kind, fact.notation(), name });
    }

    boolean has(Kind kind, Level level) {
        return marks.stream().anyMatch(mark -> mark.kind() == kind && mark.vertebrae().contains(level));
    }

    /** Returns the facts about a vertebra, one a line; empty where there are none. */
    String words(Level level) {
        return marks.stream().filter(mark -> mark.vertebrae().contains(level)).map(Mark::words).distinct()
                .collect(Collectors.joining("\n"));
    }
}
