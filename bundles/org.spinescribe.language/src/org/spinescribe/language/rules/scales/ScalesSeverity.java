/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.rules.scales;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.spinescribe.clinical.scales.Scale;
import org.spinescribe.language.passages.OwnCase;
import org.spinescribe.language.passages.Sentence;
import org.spinescribe.language.report.Report;
import org.spinescribe.language.rules.Findings;
import org.spinescribe.language.rules.Rule;
import org.spinescribe.language.scales.ProseScales;
import org.spinescribe.language.scales.ScaleValue;

/** A word such as "severe" right beside a score is the one that the score stands for. */
public final class ScalesSeverity implements Rule {

    private static final String WORDS = "(minimal|mild|moderate|severe|crippled)";
    private static final Pattern BEHIND =
            Pattern.compile("^(?:/\\d{1,3})?[ \u00A0%,;:()–-]*+(?:(?:points?|that is|i\\.e\\.|which is|"
            + "which (?:indicates|means|corresponds to)|indicat(?:ing|ed|es)|suggest(?:ing|ed|s)|mean(?:ing|t|s)|"
            + "consistent with|corresponding to|"
            + "classified as|graded as|considered|an?)[ \u00A0,]*+)*+" + WORDS + "\\b(?! to )",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BEFORE = Pattern.compile("\\b" + WORDS + "\\b(?! to )[^.;,()]{0,30}\\([^()]{0,60}$",
            Pattern.CASE_INSENSITIVE);
    private static final int NEAR = 100;

    @Override
    public String id() {
        return "scales/severity";
    }

    @Override
    public void check(Report report, Findings findings) {
        for (ScaleValue value : ProseScales.in(report)) {
            Optional<Scale> scale = value.known().filter(known -> !known.bands().isEmpty()
                    && value.plain().matches("\\d{1,3}(?:\\.\\d{1,2})?"));
            if (scale.isPresent() && value.sentence().filter(OwnCase::isAbout).isPresent()) {
                check(value, value.sentence().get(), scale.get(), findings);
            }
        }
    }

    private static void check(ScaleValue value, Sentence sentence, Scale scale, Findings findings) {
        String text = sentence.text();
        int start = value.range().offset() - sentence.range(0, 0).offset();
        int end = start + value.range().length();
        if (start < 0 || end > text.length()) {
            return;
        }
        Matcher behind = BEHIND.matcher(text.substring(end, Math.min(text.length(), end + NEAR)));
        int from = Math.max(0, start - NEAR);
        Matcher before = BEFORE.matcher(text.substring(from, start));
        if (behind.find()) {
            compare(value, sentence, scale, end + behind.start(1), end + behind.end(1), findings);
        } else if (before.find()) {
            compare(value, sentence, scale, from + before.start(1), from + before.end(1), findings);
        }
    }

    private static void compare(ScaleValue value, Sentence sentence, Scale scale, int start, int end,
            Findings findings) {
        String said = sentence.text().substring(start, end).toLowerCase(Locale.ROOT);
        boolean usual = scale.bands().stream().anyMatch(band -> band.word().equals(said));
        scale.word(Double.parseDouble(value.plain())).filter(word -> usual && !word.equals(said))
                .ifPresent(word -> findings.add(sentence.range(start, end), scale.title(), value.value(), word, said,
                        scale.bands().stream().map(band -> band.word() + " " + band.least() + "–" + band.most())
                                .collect(Collectors.joining(", "))));
    }
}
