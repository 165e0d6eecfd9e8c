/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.rules.consistency;

import java.util.OptionalDouble;

import org.spinescribe.language.caseReport.TimePoint;
import org.spinescribe.language.caseReport.TimelineEntry;
import org.spinescribe.language.course.Course;
import org.spinescribe.language.report.Places;
import org.spinescribe.language.report.Report;
import org.spinescribe.language.rules.Findings;
import org.spinescribe.language.rules.Rule;

/** The entries of the timeline stand in the order in which they happened. */
public final class ConsistencyTimelineOrder implements Rule {

    /** The tolerance that makes 24 months equal to 2 years, although a month counts 30.44 days. */
    private static final double ROUNDING = 0.01;

    @Override
    public String id() {
        return "consistency/timeline-order";
    }

    @Override
    public void check(Report report, Findings findings) {
        TimePoint latest = null;
        double latestDay = 0;
        for (TimelineEntry entry : Course.entries(report)) {
            TimePoint time = entry.getTime();
            OptionalDouble day = time == null || time.getPhase() != null ? OptionalDouble.empty() : Course.day(time);
            if (day.isEmpty()) {
                continue;
            }
            if (latest != null && latestDay - day.getAsDouble() > ROUNDING * Math.abs(latestDay)) {
                findings.add(Places.of(time), words(time), words(latest));
            } else {
                latest = time;
                latestDay = day.getAsDouble();
            }
        }
    }

    private static String words(TimePoint time) {
        return time.getUnit() + " " + time.getValue();
    }
}
