/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.rules.scales;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.spinescribe.language.caseReport.Score;
import org.spinescribe.language.caseReport.Scores;
import org.spinescribe.language.report.Report;
import org.spinescribe.language.rules.Findings;
import org.spinescribe.language.rules.Rule;
import org.spinescribe.language.scales.ScaleValue;
import org.spinescribe.language.scales.TypedScales;

/** Grade E of the ASIA impairment scale is only for patients with an earlier deficit. */
public final class ScalesAisE implements Rule {

    private static final Set<String> IMPAIRMENT_SCALES = Set.of("ais", "asia");

    @Override
    public String id() {
        return "scales/ais-e";
    }

    @Override
    public void check(Report report, Findings findings) {
        for (Scores scores : report.all(Scores.class)) {
            for (Score score : scores.getScores()) {
                List<ScaleValue> values = TypedScales.of(score);
                if (!values.isEmpty() && IMPAIRMENT_SCALES.contains(values.getFirst().scale().toLowerCase(Locale.ROOT))
                        && values.getFirst().plain().equalsIgnoreCase("E")) {
                    findings.add(values.getFirst().range());
                }
            }
        }
    }
}
