/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.rules.levels;

import org.spinescribe.clinical.levels.Anatomy;
import org.spinescribe.clinical.levels.Level;
import org.spinescribe.clinical.levels.LevelKind;
import org.spinescribe.clinical.levels.LevelSpan;
import org.spinescribe.language.levels.ReportLevels;
import org.spinescribe.language.prose.ProseText.Range;
import org.spinescribe.language.report.Report;
import org.spinescribe.language.rules.Findings;
import org.spinescribe.language.rules.Rule;

/** Levels exist in the patient. */
public final class LevelsNotExisting implements Rule {

    @Override
    public String id() {
        return "levels/not-existing";
    }

    @Override
    public void check(Report report, Findings findings) {
        Anatomy anatomy = report.anatomy();
        ReportLevels.of(report).facts().forEach(fact -> check(fact.span(), fact.range(), anatomy, findings));
        ReportLevels.of(report).named().forEach(level -> check(level.span(), level.range(), anatomy, findings));
    }

    private static void check(LevelSpan span, Range range, Anatomy anatomy, Findings findings) {
        if (!anatomy.has(span.first(), span.kind())) {
            report(span.first(), anatomy, range, findings);
        } else if (!anatomy.has(span.last(), span.kind())) {
            report(span.last(), anatomy, range, findings);
        }
    }

    private static void report(Level level, Anatomy anatomy, Range range, Findings findings) {
        if (anatomy.has(level, LevelKind.ROOT)) {
            findings.addCase("root", range, level);
        } else {
            findings.add(range, level, anatomy.count(level.region()), level.region().adjective(), level.number());
        }
    }
}
