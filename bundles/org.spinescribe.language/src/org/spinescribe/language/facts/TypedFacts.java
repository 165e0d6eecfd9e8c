/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.facts;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.spinescribe.language.caseReport.Implants;
import org.spinescribe.language.caseReport.Measurements;
import org.spinescribe.language.caseReport.ReviewedCase;
import org.spinescribe.language.caseReport.Scores;
import org.spinescribe.language.caseReport.Timeline;
import org.spinescribe.language.levels.ReportLevels;
import org.spinescribe.language.report.Report;

/** The typed facts from which a table can be made, or a figure drawn. */
public enum TypedFacts {
    TIMELINE, SCORES, LEVELS, IMPLANTS, MEASUREMENTS, REVIEWED_CASES;

    /** The facts of a name as typed, such as {@code reviewed-cases}. */
    public static Optional<TypedFacts> named(String name) {
        return Arrays.stream(values()).filter(facts -> facts.word().equals(name)).findFirst();
    }

    /** How they are named in a report. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether a report has such facts. */
    public boolean areIn(Report report) {
        return switch (this) {
            case TIMELINE -> report.all(Timeline.class).stream().anyMatch(part -> !part.getEntries().isEmpty());
            case SCORES -> report.all(Scores.class).stream().anyMatch(part -> !part.getScores().isEmpty());
            case LEVELS -> !ReportLevels.of(report).ownFacts().isEmpty();
            case IMPLANTS -> report.all(Implants.class).stream().anyMatch(part -> !part.getImplants().isEmpty());
            case MEASUREMENTS -> report.all(Measurements.class).stream()
                    .anyMatch(part -> !part.getMeasurements().isEmpty());
            case REVIEWED_CASES -> !report.all(ReviewedCase.class).isEmpty();
        };
    }

    /** Those that a figure can be drawn from. */
    public static List<TypedFacts> drawn() {
        return List.of(TIMELINE, SCORES, LEVELS);
    }

    /** The names of some, as a message lists them. */
    public static String words(List<TypedFacts> facts) {
        String all = facts.stream().map(TypedFacts::word).collect(Collectors.joining(", "));
        int last = all.lastIndexOf(", ");
        return last < 0 ? all : all.substring(0, last) + " and " + all.substring(last + 2);
    }
}
