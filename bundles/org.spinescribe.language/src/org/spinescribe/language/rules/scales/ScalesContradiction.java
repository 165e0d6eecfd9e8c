/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.rules.scales;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.spinescribe.language.passages.OwnCase;
import org.spinescribe.language.report.Report;
import org.spinescribe.language.rules.Findings;
import org.spinescribe.language.rules.Rule;
import org.spinescribe.language.scales.ProseScales;
import org.spinescribe.language.scales.ScaleValue;
import org.spinescribe.language.scales.TypedScales;

/** A value of a scale in prose about this patient is one of the typed values. */
public final class ScalesContradiction implements Rule {

    @Override
    public String id() {
        return "scales/contradiction";
    }

    @Override
    public void check(Report report, Findings findings) {
        Map<String, List<ScaleValue>> typed = TypedScales.of(report).stream()
                .collect(Collectors.groupingBy(value -> value.scale().equals("asia") ? "ais" : value.scale()));
        for (ScaleValue said : ProseScales.in(report)) {
            List<ScaleValue> facts = typed.getOrDefault(said.scale(), List.of());
            if (!facts.isEmpty() && said.sentence().filter(OwnCase::isAbout).isPresent()
                    && facts.stream().noneMatch(fact -> same(fact.plain(), said.plain()))) {
                findings.add(said.range(), said.value(), said.known().orElseThrow().title(), facts.stream()
                        .map(ScaleValue::value).distinct().collect(Collectors.joining(", ")));
            }
        }
    }

    private static boolean same(String one, String other) {
        return one.equalsIgnoreCase(other) || arabic(one).equals(arabic(other));
    }

    private static String arabic(String value) {
        int roman = List.of("", "I", "II", "III", "IV", "V", "VI", "VII").indexOf(value);
        return roman > 0 ? String.valueOf(roman) : value.replaceFirst("\\.0$", "");
    }
}
