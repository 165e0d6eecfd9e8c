/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.rules.consistency;

import org.spinescribe.language.caseReport.TimePoint;
import org.spinescribe.language.caseReport.TimelineEntry;
import org.spinescribe.language.course.Course;
import org.spinescribe.language.report.Places;
import org.spinescribe.language.report.Report;
import org.spinescribe.language.rules.Findings;
import org.spinescribe.language.rules.Rule;

/** A postoperative time comes after an operation, and its number of days is not negative. */
public final class ConsistencyPostoperative implements Rule {

    @Override
    public String id() {
        return "consistency/postoperative";
    }

    @Override
    public void check(Report report, Findings findings) {
        boolean operated = false;
        boolean named = Course.entries(report).stream().anyMatch(ConsistencyPostoperative::isOperation);
        for (TimelineEntry entry : Course.entries(report)) {
            TimePoint time = entry.getTime();
            operated |= isOperation(entry);
            if (time != null && "postoperative".equals(time.getPhase())) {
                if (Course.day(time).orElse(0) < 0) {
                    findings.addCase("negative", Places.of(time));
                } else if (named && !operated) {
                    findings.add(Places.of(time));
                }
            }
        }
    }

    private static boolean isOperation(TimelineEntry entry) {
        return Course.isOperation(entry)
                || entry.getTime() != null && "intraoperative".equals(entry.getTime().getPhase());
    }
}
