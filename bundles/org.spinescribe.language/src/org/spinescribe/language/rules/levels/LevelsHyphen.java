/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.rules.levels;

import java.util.List;

import org.spinescribe.clinical.levels.LevelFinder;
import org.spinescribe.clinical.levels.LevelForm.Joint;
import org.spinescribe.language.levels.NamedLevel;
import org.spinescribe.language.levels.ReportLevels;
import org.spinescribe.language.report.Report;
import org.spinescribe.language.rules.Findings;
import org.spinescribe.language.rules.Rule;

/** Ranges of levels have an en dash; the report gets one finding, at the first range without one. */
public final class LevelsHyphen implements Rule {

    @Override
    public String id() {
        return "levels/hyphen";
    }

    @Override
    public void check(Report report, Findings findings) {
        List<NamedLevel> hyphens = ReportLevels.of(report).named().stream()
                .filter(level -> level.form().joint() == Joint.HYPHEN
                || level.form().joint() == Joint.OTHER_DASH).toList();
        if (!hyphens.isEmpty()) {
            NamedLevel first = hyphens.getFirst();
            String dashed = LevelFinder.withEnDash(first.words());
            findings.addFix(hyphens.size() == 1 ? "" : "more", first.range(), List.of(dashed), first.words(), dashed,
                    hyphens.size() - 1);
        }
    }
}
