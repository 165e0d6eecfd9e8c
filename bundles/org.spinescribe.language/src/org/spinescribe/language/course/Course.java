/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.course;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;

import org.spinescribe.language.caseReport.TimePoint;
import org.spinescribe.language.caseReport.Timeline;
import org.spinescribe.language.caseReport.TimelineEntry;
import org.spinescribe.language.report.Report;

/** The timeline of a report with its times in days. */
public final class Course {

    /** Authors' words for an operation in the timeline; {@code procedure} is the usual word. */
    private static final Set<String> OPERATIONS = Set.of("procedure", "operation", "surgery", "intervention");

    private Course() {
    }

    /** All entries in the order of the file. */
    public static List<TimelineEntry> entries(Report report) {
        List<TimelineEntry> entries = new ArrayList<>();
        report.all(Timeline.class).forEach(timeline -> entries.addAll(timeline.getEntries()));
        return entries;
    }

    /** The day of a time relative to the operation; empty for a phase without a number, or a label. */
    public static OptionalDouble day(TimePoint time) {
        if (time == null || time.getUnit() == null || time.getValue() == null
                || !time.getValue().matches("[-−+]?\\d{1,4}(?:\\.\\d)?")) {
            return OptionalDouble.empty();
        }
        double number = Double.parseDouble(time.getValue().replace('−', '-'));
        return OptionalDouble.of(number * Duration.days(time.getUnit()));
    }

    /** The latest day of all entries; empty when none is after the operation. */
    public static OptionalDouble end(Report report) {
        return entries(report).stream().map(TimelineEntry::getTime).map(Course::day).filter(OptionalDouble::isPresent)
                .mapToDouble(OptionalDouble::getAsDouble).filter(day -> day > 0).max();
    }

    /** Whether an entry is an operation by its word. */
    public static boolean isOperation(TimelineEntry entry) {
        return entry.getEvent() != null && OPERATIONS.contains(entry.getEvent());
    }
}
