/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.rules.consistency;

import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.spinescribe.clinical.words.Beginnings;
import org.spinescribe.clinical.words.Beginnings.Any;
import org.spinescribe.language.passages.OwnCase;
import org.spinescribe.language.passages.Sentence;
import org.spinescribe.language.report.Report;
import org.spinescribe.language.rules.Findings;
import org.spinescribe.language.rules.Rule;

/** Pelvic incidence is pelvic tilt and sacral slope together, in one sentence; the mismatch is incidence less lordosis. */
public final class ConsistencySpinopelvic implements Rule {

    private static final Pattern MISMATCH = value("(?:(?-i:PI)[ ]?[-–−][ ]?(?-i:LL)(?: mismatch)?|mismatch(?: \\((?-i:PI)[-–−](?-i:LL)\\))?)");
    private static final Pattern INCIDENCE = value("(?:pelvic incidence(?: \\((?-i:PI)\\))?|(?-i:PI))(?![ ]?[-–−])(?! minus)");
    private static final Pattern TILT = value("(?:pelvic tilt(?: \\((?-i:PT)\\))?|(?-i:PT))");
    private static final Pattern SLOPE = value("(?:sacral slope(?: \\((?-i:SS)\\))?|(?-i:SS))");
    private static final Pattern LORDOSIS = value("(?:lumbar lordosis(?: \\((?-i:LL)\\))?|(?<![-–−])(?-i:LL))");
    private static final Any WORDS = Beginnings.any("pelvic", "PI");
    /** Each of three angles may be rounded. */
    private static final double ROUNDING = 2;

    @Override
    public String id() {
        return "consistency/spinopelvic";
    }

    private static Pattern value(String name) {
        return Pattern.compile("(?<![\\p{L}–-])" + name + "(?: angle)?(?: (?:of|was|is|were|measured|=)){0,2},?[ =:(]{1,3}(\\d{1,2}(?:\\.\\d)?) ?(?:°|degrees?|[,;)]|\\.\\s|and\\b|$)",
                Pattern.CASE_INSENSITIVE);
    }

    @Override
    public void check(Report report, Findings findings) {
        for (Sentence sentence : OwnCase.in(report)) {
            if (sentence.beginnings().hasDigit() && sentence.beginnings().has(WORDS)) {
                check(sentence, findings);
            }
        }
    }

    private static void check(Sentence sentence, Findings findings) {
        Matcher place = INCIDENCE.matcher(sentence.text());
        OptionalDouble incidence = only(INCIDENCE, sentence);
        OptionalDouble tilt = only(TILT, sentence);
        OptionalDouble slope = only(SLOPE, sentence);
        OptionalDouble lordosis = only(LORDOSIS, sentence);
        OptionalDouble mismatch = only(MISMATCH, sentence);
        if (incidence.isEmpty() || !place.find()) {
            return;
        }
        if (tilt.isPresent() && slope.isPresent()
                && Math.abs(incidence.getAsDouble() - tilt.getAsDouble() - slope.getAsDouble()) > ROUNDING) {
            findings.add(sentence.range(place.start(), place.end(1)), words(incidence.getAsDouble()),
                    words(tilt.getAsDouble()), words(slope.getAsDouble()),
                    words(tilt.getAsDouble() + slope.getAsDouble()));
        }
        if (lordosis.isPresent() && mismatch.isPresent() && Math.abs(Math.abs(incidence.getAsDouble()
                - lordosis.getAsDouble()) - mismatch.getAsDouble()) > ROUNDING) {
            findings.addCase("mismatch", sentence.range(place.start(), place.end(1)), words(incidence.getAsDouble()),
                    words(lordosis.getAsDouble()), words(mismatch.getAsDouble()),
                    words(Math.abs(incidence.getAsDouble() - lordosis.getAsDouble())));
        }
    }

    /** The value in a sentence that gives one; two may be before and after an operation. */
    private static OptionalDouble only(Pattern pattern, Sentence sentence) {
        double[] all = pattern.matcher(sentence.text()).results().mapToDouble(found -> Double.parseDouble(found.group(1)))
                .toArray();
        return all.length == 1 ? OptionalDouble.of(all[0]) : OptionalDouble.empty();
    }

    private static String words(double value) {
        return value == Math.rint(value) ? String.valueOf((int) value) : String.valueOf(Math.round(value * 10) / 10.0);
    }
}
