/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.rules.levels;

import java.util.List;

import org.spinescribe.clinical.levels.LevelKind;
import org.spinescribe.clinical.levels.LevelSpan;
import org.spinescribe.language.levels.LevelFact;
import org.spinescribe.language.levels.ReportLevels;
import org.spinescribe.language.report.Report;
import org.spinescribe.language.rules.Findings;
import org.spinescribe.language.rules.Rule;

/** A typed fact states whether a pair of neighbours means two vertebrae or the disc between them. */
public final class LevelsAmbiguous implements Rule {

    @Override
    public String id() {
        return "levels/ambiguous";
    }

    @Override
    public void check(Report report, Findings findings) {
        for (LevelFact fact : ReportLevels.of(report).facts()) {
            LevelSpan span = fact.span();
            if (span.kind() == LevelKind.UNSTATED && report.anatomy().vertebrae(span).size() == 2) {
                findings.addFix("", fact.range(), List.of(span.first() + "/" + span.last(), "vertebrae "
                        + fact.notation()),
                        fact.notation(), span.first() + "/" + span.last());
            }
        }
    }
}
