/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.rules.scales;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.spinescribe.clinical.scales.Scales;
import org.spinescribe.clinical.words.MeantWord;
import org.spinescribe.language.caseReport.CaseReportPackage.Literals;
import org.spinescribe.language.caseReport.Diagnosis;
import org.spinescribe.language.caseReport.Score;
import org.spinescribe.language.caseReport.Scores;
import org.spinescribe.language.prose.ProseText.Range;
import org.spinescribe.language.report.Places;
import org.spinescribe.language.report.Report;
import org.spinescribe.language.rules.Findings;
import org.spinescribe.language.rules.Rule;

/** The scales of typed facts are known, so that their values can be checked. */
public final class ScalesUnknown implements Rule {

    @Override
    public String id() {
        return "scales/unknown";
    }

    @Override
    public void check(Report report, Findings findings) {
        Set<String> said = new HashSet<>();
        for (Diagnosis diagnosis : report.all(Diagnosis.class)) {
            diagnosis.getClassifications().forEach(classification -> check(classification.getScale(),
                    Places.of(classification, Literals.CLASSIFICATION__SCALE), said, findings));
        }
        for (Scores scores : report.all(Scores.class)) {
            for (Score score : scores.getScores()) {
                check(score.getScale(), Places.of(score, Literals.SCORE__SCALE), said, findings);
            }
        }
    }

    private static void check(String name, Range range, Set<String> said, Findings findings) {
        if (name != null && !Scales.isKnown(name) && said.add(name)) {
            MeantWord.closest(name, Scales.names()).ifPresentOrElse(
                    meant -> findings.addFix("meant", range, List.of(meant), name, meant),
                    () -> findings.add(range, name));
        }
    }
}
