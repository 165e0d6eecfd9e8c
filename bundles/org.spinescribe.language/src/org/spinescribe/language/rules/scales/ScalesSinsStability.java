/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.rules.scales;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.spinescribe.clinical.scales.Sins;
import org.spinescribe.clinical.scales.Sins.Stability;
import org.spinescribe.language.passages.Sentence;
import org.spinescribe.language.report.Report;
import org.spinescribe.language.rules.Findings;
import org.spinescribe.language.rules.Rule;
import org.spinescribe.language.scales.ProseScales;
import org.spinescribe.language.scales.ScaleValue;

/** The stability in a sentence fits the SINS beside it. */
public final class ScalesSinsStability implements Rule {

    private static final Pattern STABILITY = Pattern.compile("\\b(?:(potentially|impending(?:ly)?|"
            + "indeterminate(?:ly)?)[ \u00A0])?(un)?stab(?:le|ility)\\b|\\b(?:impending|potential|"
            + "indeterminate)[ \u00A0]instability\\b|\\binstability\\b", Pattern.CASE_INSENSITIVE);
    private static final int NEAR = 60;

    @Override
    public String id() {
        return "scales/sins-stability";
    }

    @Override
    public void check(Report report, Findings findings) {
        for (ScaleValue value : ProseScales.in(report)) {
            if (value.scale().equals("sins") && value.plain().matches("\\d{1,2}") && value.known().isPresent()
                    && value.known().get().values().contains(value.plain())) {
                check(value, value.sentence().orElseThrow(), findings);
            }
        }
    }

    /** Checks only the first word for stability right behind the score. */
    private static void check(ScaleValue value, Sentence sentence, Findings findings) {
        int from = value.range().offset() + value.range().length() - sentence.range(0, 0).offset();
        String text = sentence.text();
        if (from < 0 || from > text.length()) {
            return;
        }
        String rest = text.substring(from, Math.min(text.length(), from + NEAR));
        Matcher said = STABILITY.matcher(rest);
        if (said.find() && rest.substring(0, said.start()).matches("[ \u00A0,;:(–-]*+(?:(?:points?|that is|i\\.e\\.|"
                + "which is|indicat(?:ing|ed|es)|suggest(?:ing|ed|s)|mean(?:ing|t|s)|showed|consistent with|"
                + "classified as|considered|an?|the|"
                + "spine)[ \u00A0,]*+)*+")) {
            Stability right = Sins.stability(Integer.parseInt(value.plain()));
            if (named(said.group()) != right) {
                findings.add(sentence.range(from + said.start(), from + said.end()), value.value(), words(right),
                        said.group());
            }
        }
    }

    private static Stability named(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        if (lower.startsWith("potential") || lower.startsWith("impending") || lower.startsWith("indeterminate")) {
            return Stability.POTENTIALLY_UNSTABLE;
        }
        return lower.startsWith("un") || lower.startsWith("in") ? Stability.UNSTABLE : Stability.STABLE;
    }

    private static String words(Stability stability) {
        return stability.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
