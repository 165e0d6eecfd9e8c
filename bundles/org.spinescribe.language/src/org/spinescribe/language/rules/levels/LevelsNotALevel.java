/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.rules.levels;

import org.spinescribe.clinical.levels.LevelNotation;
import org.spinescribe.language.caseReport.LevelSpan;
import org.spinescribe.language.report.Places;
import org.spinescribe.language.report.Report;
import org.spinescribe.language.rules.Findings;
import org.spinescribe.language.rules.Rule;

/** Levels are written in a readable notation. */
public final class LevelsNotALevel implements Rule {

    @Override
    public String id() {
        return "levels/not-a-level";
    }

    @Override
    public void check(Report report, Findings findings) {
        report.model().eAllContents().forEachRemaining(object -> {
            if (object instanceof LevelSpan span && span.getNotation() != null
                    && LevelNotation.parse(span.getNotation()).isEmpty()) {
                findings.add(Places.of(span), span.getNotation());
            }
        });
    }
}
