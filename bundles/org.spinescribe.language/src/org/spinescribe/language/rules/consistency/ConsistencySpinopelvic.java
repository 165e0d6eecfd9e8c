/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.rules.consistency;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.spinescribe.clinical.words.Beginnings;
import org.spinescribe.clinical.words.Beginnings.Any;
import org.spinescribe.language.measurements.ProseMeasurement;
import org.spinescribe.language.measurements.TypedMeasurement;
import org.spinescribe.language.passages.OwnCase;
import org.spinescribe.language.passages.Sentence;
import org.spinescribe.language.prose.ProseText.Range;
import org.spinescribe.language.report.Report;
import org.spinescribe.language.rules.Findings;
import org.spinescribe.language.rules.Rule;

/**
 * Pelvic incidence is the sum of pelvic tilt and sacral slope, and the mismatch is incidence less lordosis: in one
 * sentence, and in typed measurements of one time.
 */
public final class ConsistencySpinopelvic implements Rule {

    private static final Any WORDS = Beginnings.any("pelvic", "PI");
    /** Each of three angles may be rounded. */
    private static final double ROUNDING = 2;

    @Override
    public String id() {
        return "consistency/spinopelvic";
    }

    @Override
    public void check(Report report, Findings findings) {
        for (Sentence sentence : OwnCase.in(report)) {
            if (sentence.beginnings().hasDigit() && sentence.beginnings().has(WORDS)) {
                Map<String, Angle> angles = new LinkedHashMap<>();
                ProseMeasurement.onlyOnes(sentence).forEach((name, said) ->
                        angles.put(name, new Angle(said.quantity().value(), said.range())));
                check(angles, findings);
            }
        }
        List<TypedMeasurement> typed = TypedMeasurement.in(report);
        times(typed).forEach(time -> check(at(time, typed), findings));
    }

    /** The times at which something was measured; where all values hold at all times, that alone. */
    private static Stream<Optional<String>> times(List<TypedMeasurement> typed) {
        List<Optional<String>> times = typed.stream().map(TypedMeasurement::time).distinct().toList();
        return times.size() == 1 ? times.stream() : times.stream().filter(Optional::isPresent);
    }

    private static Map<String, Angle> at(Optional<String> time, List<TypedMeasurement> typed) {
        Map<String, Angle> angles = new LinkedHashMap<>();
        typed.stream().filter(value -> value.isAt(time)).forEach(value -> value.number()
                .ifPresent(number -> angles.put(value.measure().name(), new Angle(number, value.range()))));
        return angles;
    }

    private static void check(Map<String, Angle> angles, Findings findings) {
        Angle incidence = angles.get("PI");
        if (incidence == null) {
            return;
        }
        Angle tilt = angles.get("PT");
        Angle slope = angles.get("SS");
        if (tilt != null && slope != null && Math.abs(incidence.value - tilt.value - slope.value) > ROUNDING) {
            findings.add(incidence.range, words(incidence.value), words(tilt.value), words(slope.value),
                    words(tilt.value + slope.value));
        }
        Angle lordosis = angles.get("LL");
        Angle mismatch = angles.get("PI-LL");
        if (lordosis != null && mismatch != null
                && Math.abs(Math.abs(incidence.value - lordosis.value) - Math.abs(mismatch.value)) > ROUNDING) {
            findings.addCase("mismatch", incidence.range, words(incidence.value), words(lordosis.value),
                    words(mismatch.value), words(Math.abs(incidence.value - lordosis.value)));
        }
    }

    private static String words(double value) {
        return value == Math.rint(value) ? String.format(Locale.ROOT, "%.0f", value)
                : String.format(Locale.ROOT, "%.1f", value);
    }

    /** Degrees, and where they are written. */
    private record Angle(double value, Range range) {
    }
}
