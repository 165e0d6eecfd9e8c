/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.rules.levels;

import java.util.List;

import org.spinescribe.clinical.levels.LevelForm.Joint;
import org.spinescribe.clinical.levels.LevelNotation;
import org.spinescribe.clinical.levels.LevelSpan;
import org.spinescribe.language.levels.ReportLevels;
import org.spinescribe.language.prose.ProseText.Range;
import org.spinescribe.language.report.Report;
import org.spinescribe.language.rules.Findings;
import org.spinescribe.language.rules.Rule;

/** Ranges of levels run from cranial to caudal; "from L5 to T10" in words may run either way. */
public final class LevelsBackwards implements Rule {

    @Override
    public String id() {
        return "levels/backwards";
    }

    @Override
    public void check(Report report, Findings findings) {
        ReportLevels.of(report).facts().forEach(fact -> check(fact.span(), fact.range(), findings));
        ReportLevels.of(report).named().stream().filter(level -> level.form().joint() != Joint.WORD)
                .forEach(level -> check(level.span(), level.range(), findings));
    }

    private static void check(LevelSpan span, Range range, Findings findings) {
        if (span.backwards()) {
            String turned = LevelNotation.print(new LevelSpan(span.kind(), span.last(), span.first()));
            findings.addFix("", range, List.of(turned), span.first() + "–" + span.last(), turned);
        }
    }
}
