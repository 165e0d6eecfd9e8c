/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.rules.scales;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.spinescribe.clinical.words.Beginnings;
import org.spinescribe.clinical.words.Beginnings.Any;
import org.spinescribe.language.passages.OwnCase;
import org.spinescribe.language.passages.Sentence;
import org.spinescribe.language.report.Report;
import org.spinescribe.language.rules.Findings;
import org.spinescribe.language.rules.Rule;

/** The recovery rate is the gain as a share of the possible gain: (after − before) ÷ (full − before). */
public final class ScalesRecoveryRate implements Rule {

    private static final Map<String, Integer> FULL = Map.of("joa", 17, "mjoa", 18, "lumbar joa", 29,
            "thoracic joa", 11);
    private static final Pattern CHANGE =
            Pattern.compile("\\b((?:lumbar |thoracic )?m?JOA)(?: score)?[^.;]{0,40}?from (\\d{1,2}(?:\\.5)?)"
            + "(?:/\\d\\d)?(?: points?)?(?: \\p{L}+){0,3} to (\\d{1,2}(?:\\.5)?)(?:/(\\d\\d))?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern RATE =
            Pattern.compile("recovery rate(?: \\([^)]{0,25}\\))?(?: of| was| being|,|:| =){0,2} ?\\(?"
            + "(\\d{1,3}(?:\\.\\d)?) ?%|(\\d{1,3}(?:\\.\\d)?) ?% recovery rate", Pattern.CASE_INSENSITIVE);
    private static final Any WORDS = Beginnings.any("JOA", "mJOA");
    private static final double ROUNDING = 1.0;

    @Override
    public String id() {
        return "scales/recovery-rate";
    }

    @Override
    public void check(Report report, Findings findings) {
        Sentence before = null;
        for (Sentence sentence : OwnCase.in(report)) {
            Matcher rate = RATE.matcher(sentence.text());
            if (sentence.text().indexOf('%') >= 0 && rate.find()) {
                Matcher change = change(sentence, before);
                if (change != null) {
                    compare(sentence, rate, change, findings);
                }
            }
            before = sentence;
        }
    }

    /** In the same sentence, or in the one before. */
    private static Matcher change(Sentence sentence, Sentence before) {
        for (Sentence place : new Sentence[] { sentence, before }) {
            if (place != null && place.passage() == sentence.passage() && place.beginnings().has(WORDS)) {
                Matcher change = CHANGE.matcher(place.text());
                if (change.find()) {
                    return change;
                }
            }
        }
        return null;
    }

    private static void compare(Sentence sentence, Matcher rate, Matcher change, Findings findings) {
        double from = Double.parseDouble(change.group(2));
        double to = Double.parseDouble(change.group(3));
        int full = change.group(4) != null ? Integer.parseInt(change.group(4))
                : FULL.get(change.group(1).toLowerCase(Locale.ROOT));
        int group = rate.group(1) != null ? 1 : 2;
        double right = 100 * (to - from) / (full - from);
        if (full > from && to <= full && Math.abs(right - Double.parseDouble(rate.group(group))) > ROUNDING) {
            findings.add(sentence.range(rate.start(group), rate.end(group)), change.group(2), change.group(3), full,
                    String.format(Locale.ROOT, "%.1f", right), rate.group(group));
        }
    }
}
