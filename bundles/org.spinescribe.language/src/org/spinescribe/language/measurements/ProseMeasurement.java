/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.measurements;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.spinescribe.clinical.measurements.Measure;
import org.spinescribe.clinical.measurements.Measures;
import org.spinescribe.clinical.measurements.Quantity;
import org.spinescribe.language.passages.Sentence;
import org.spinescribe.language.prose.ProseText.Range;

/**
 * A value of a measure in a sentence: "pelvic tilt was 28°", or both of "pelvic tilt fell from 28° to 20°".
 *
 * @param start in the sentence, where the name of the measure begins
 * @param value as printed
 * @param ofChange whether it is one of two values in a change
 */
public record ProseMeasurement(Measure measure, Sentence sentence, int start, int end, String value, boolean ofChange) {

    private static final String NUMBER = "([-−]?\\d{1,5}(?:\\.\\d{1,2})?)";
    /** The unit may be missing only where the next words cannot be things that the number counts. */
    private static final String UNIT = "(?:[ \u00A0]?(°|degrees?|mm|cm|m|%|kg/m[²2]|kg|mL|ml|L|min(?:utes)?|"
            + "h(?:ours?)?)"
            + "(?![\\p{L}\\d%])|(?=[,;)]|\\.(?:\\s|$)| (?:and|to|before|after|preop\\p{L}*|postop\\p{L}*)\\b|$))";
    private static final Pattern ONE =
            Pattern.compile("\\G(?: angle)?(?: (?:of|was|is|were|measured|=)){0,2},?[ \u00A0=:(]{1,3}"
            + NUMBER + UNIT + "(?![ \u00A0]?(?:[-–−/]|to\\b)[ \u00A0]?\\d)");
    private static final Pattern CHANGE = Pattern.compile("\\G(?: angle)?[^.;:\\d]{0,40}? from " + NUMBER + UNIT
            + "(?: (?!to\\b)\\p{L}+){0,3} to " + NUMBER + UNIT);
    private static final Map<String, String> UNITS = Map.of("degree", "°", "degrees", "°", "kg/m2", "kg/m²",
            "minutes", "min", "hour", "h", "hours", "h");

    /** The measurements in a sentence, in its order. */
    public static List<ProseMeasurement> in(Sentence sentence) {
        List<ProseMeasurement> all = new ArrayList<>();
        if (!sentence.beginnings().hasDigit()) {
            return all;
        }
        for (Measure measure : Measures.all()) {
            if (sentence.beginnings().has(measure.firstWords())) {
                all.addAll(of(measure, sentence));
            }
        }
        all.sort(Comparator.comparingInt(ProseMeasurement::start));
        return all;
    }

    private static List<ProseMeasurement> of(Measure measure, Sentence sentence) {
        List<ProseMeasurement> all = new ArrayList<>();
        Matcher name = measure.words().matcher(sentence.text());
        while (name.find()) {
            Matcher one = ONE.matcher(sentence.text());
            Matcher change = CHANGE.matcher(sentence.text());
            if (one.find(name.end())) {
                all.add(of(measure, sentence, name.start(), one, 1, false));
            } else if (change.find(name.end())) {
                all.add(of(measure, sentence, name.start(), change, 1, true));
                all.add(of(measure, sentence, name.start(), change, 3, true));
            }
        }
        return all;
    }

    private static ProseMeasurement of(Measure measure, Sentence sentence, int start, Matcher found, int group,
            boolean ofChange) {
        String unit = found.group(group + 1) == null ? "" : found.group(group + 1);
        return new ProseMeasurement(measure, sentence, start, found.end(group),
                found.group(group) + UNITS.getOrDefault(unit, unit), ofChange);
    }

    /** The single value of each measure in a sentence; none for a measure with two, as before and after surgery. */
    public static Map<String, ProseMeasurement> onlyOnes(Sentence sentence) {
        Map<String, List<ProseMeasurement>> byName = in(sentence).stream()
                .collect(Collectors.groupingBy(each -> each.measure().name()));
        return byName.values().stream().filter(values -> values.size() == 1 && !values.getFirst().ofChange())
                .map(List::getFirst).collect(Collectors.toMap(each -> each.measure().name(), Function.identity()));
    }

    /** The number with its unit; without a unit in prose, in the usual unit. */
    public Quantity quantity() {
        return measure.quantity(value).orElseThrow();
    }

    /** The range in the file, from the name of the measure to the number. */
    public Range range() {
        return sentence.range(start, end);
    }
}
