/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.rules.scales;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.spinescribe.language.passages.OwnCase;
import org.spinescribe.language.passages.Sentence;
import org.spinescribe.language.report.Report;
import org.spinescribe.language.rules.Findings;
import org.spinescribe.language.rules.Rule;
import org.spinescribe.language.scales.ProseScales;
import org.spinescribe.language.scales.ScaleValue;

/** The total of a score is the sum of its parts, where a sentence gives all of them. */
public final class ScalesSum implements Rule {

    /** The number of parts of a score. */
    private static final Map<String, Integer> PARTS = Map.of("tlics", 3, "slic", 3, "gcs", 3, "sins", 6);
    private static final Pattern BRACKET = Pattern.compile("^[^.;()\\d]{0,30}[(:]([^().;]{5,200})");
    private static final Pattern PART =
            Pattern.compile("(?:\\p{L}[ =:]{0,2}|, |^)(\\d{1,2})(?![\\d%]|[.,]\\d|[–-]\\d)");
    private static final List<String> MOTOR = List.of("uems", "lems", "asia-motor");

    @Override
    public String id() {
        return "scales/sum";
    }

    @Override
    public void check(Report report, Findings findings) {
        List<ScaleValue> values = ProseScales.in(report).stream()
                .filter(value -> value.sentence().filter(OwnCase::isAbout).isPresent())
                .filter(value -> value.plain().matches("\\d{1,3}")).toList();
        values.stream().filter(value -> PARTS.containsKey(value.scale()))
                .forEach(value -> checkBracket(value, findings));
        checkMotor(values, findings);
    }

    private static void checkBracket(ScaleValue total, Findings findings) {
        Sentence sentence = total.sentence().orElseThrow();
        int end = total.range().offset() + total.range().length() - sentence.range(0, 0).offset();
        if (end < 0 || end > sentence.text().length()) {
            return;
        }
        Matcher bracket = BRACKET.matcher(sentence.text().substring(end));
        if (bracket.find()) {
            List<Integer> parts = PART.matcher(bracket.group(1)).results()
                    .map(part -> Integer.parseInt(part.group(1))).toList();
            int sum = parts.stream().mapToInt(Integer::intValue).sum();
            if (parts.size() == PARTS.get(total.scale()) && sum != number(total)) {
                findings.add(total.range(), total.known().orElseThrow().title(), sum, total.plain());
            }
        }
    }

    /** Compares the motor score with the sum of its scores for arms and legs. */
    private static void checkMotor(List<ScaleValue> values, Findings findings) {
        for (ScaleValue total : values) {
            if (total.scale().equals(MOTOR.getLast())) {
                List<ScaleValue> parts = values.stream().filter(value -> MOTOR.indexOf(value.scale()) < 2
                        && MOTOR.contains(value.scale()) && value.sentence().equals(total.sentence())).toList();
                int sum = parts.stream().mapToInt(ScalesSum::number).sum();
                boolean both = parts.stream().map(ScaleValue::scale).distinct().count() == 2 && parts.size() == 2;
                if (both && sum != number(total)) {
                    findings.add(total.range(), total.known().orElseThrow().title(), sum, total.plain());
                }
            }
        }
    }

    private static int number(ScaleValue value) {
        return Integer.parseInt(value.plain());
    }
}
