/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.rules.scales;

import java.util.List;
import java.util.Optional;

import org.spinescribe.clinical.scales.Sins;
import org.spinescribe.language.caseReport.Classification;
import org.spinescribe.language.caseReport.Diagnosis;
import org.spinescribe.language.levels.LevelFact;
import org.spinescribe.language.levels.ReportLevels;
import org.spinescribe.language.report.Report;
import org.spinescribe.language.rules.Findings;
import org.spinescribe.language.rules.Rule;
import org.spinescribe.language.scales.ScaleValue;
import org.spinescribe.language.scales.TypedScales;

/** The parts of a typed SINS fit the level of the lesion, and its total is their sum. */
public final class ScalesSins implements Rule {

    private static final int PARTS = 6;

    @Override
    public String id() {
        return "scales/sins";
    }

    @Override
    public void check(Report report, Findings findings) {
        for (Diagnosis diagnosis : report.all(Diagnosis.class)) {
            for (Classification classification : diagnosis.getClassifications()) {
                if ("sins".equalsIgnoreCase(classification.getScale())) {
                    List<ScaleValue> values = TypedScales.of(classification);
                    checkLocation(values, ReportLevels.of(report).facts(diagnosis), report, findings);
                    checkTotal(values, findings);
                }
            }
        }
    }

    /** The vertebra with most points counts. */
    private static void checkLocation(List<ScaleValue> values, List<LevelFact> levels, Report report,
            Findings findings) {
        int points = levels.stream().flatMap(fact -> report.anatomy().vertebrae(fact.span()).stream())
                .mapToInt(Sins::location).max().orElse(-1);
        find(values, "sins location").filter(value -> points >= 0 && number(value) >= 0 && number(value) != points)
                .ifPresent(value -> findings.addFix("location", value.range(), List.of(String.valueOf(points)),
                value.value(),
                        String.valueOf(points), levels.getFirst().notation()));
    }

    private static void checkTotal(List<ScaleValue> values, Findings findings) {
        List<ScaleValue> parts = values.stream().filter(value -> value.scale().startsWith("sins ")).toList();
        int sum = parts.stream().mapToInt(ScalesSins::number).sum();
        boolean whole = parts.size() == PARTS && parts.stream().allMatch(part -> number(part) >= 0);
        find(values, "sins").filter(total -> whole && number(total) >= 0 && number(total) != sum)
                .ifPresent(total -> findings
                .addFix("total", total.range(), List.of(String.valueOf(sum)), total.value(), String.valueOf(sum)));
    }

    private static Optional<ScaleValue> find(List<ScaleValue> values, String scale) {
        return values.stream().filter(value -> value.scale().equals(scale)).findFirst();
    }

    private static int number(ScaleValue value) {
        return value.plain().matches("\\d{1,2}") ? Integer.parseInt(value.plain()) : -1;
    }
}
