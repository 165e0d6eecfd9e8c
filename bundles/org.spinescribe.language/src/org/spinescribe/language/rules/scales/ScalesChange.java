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
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.spinescribe.clinical.scales.Scale;
import org.spinescribe.clinical.scales.Scales;
import org.spinescribe.clinical.words.Beginnings;
import org.spinescribe.clinical.words.Beginnings.Any;
import org.spinescribe.language.caseReport.Score;
import org.spinescribe.language.caseReport.Scores;
import org.spinescribe.language.passages.OwnCase;
import org.spinescribe.language.passages.Sentence;
import org.spinescribe.language.report.Report;
import org.spinescribe.language.rules.Findings;
import org.spinescribe.language.rules.Rule;
import org.spinescribe.language.scales.ScaleValue;
import org.spinescribe.language.scales.TypedScales;

/** Prose does not call a score worse while the typed values improve throughout, nor the other way round. */
public final class ScalesChange implements Rule {

    private static final Pattern WORSE = Pattern.compile("^[^.;,]{0,40}?\\b(worsened|deteriorated|declined)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BETTER = Pattern.compile("^[^.;,]{0,40}?\\b(improved|recovered)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern FROM_TO = Pattern.compile("[^.;,]{0,45}?\\b(improved|recovered|worsened|deteriorated|"
            + "declined)\\b[^.;,\\d]{0,30}?\\bfrom (?:grade )?(\\d{1,3}(?:\\.\\d)?|[A-E]|[IV]{1,3})(?:/\\d{2,3}| ?%)?"
            + "(?: points?)?(?: \\p{L}+){0,3}? to (?:grade )?(\\d{1,3}(?:\\.\\d)?|[A-E]|[IV]{1,3})(?![\\p{L}\\p{N}])",
            Pattern.CASE_INSENSITIVE);
    private static final Set<String> BETTER_WORDS = Set.of("improved", "recovered");
    private static final Any CHANGES = Beginnings.any("worsened", "deteriorated", "declined", "improved", "recovered");

    @Override
    public String id() {
        return "scales/change";
    }

    @Override
    public void check(Report report, Findings findings) {
        checkProse(report, findings);
        for (Scores scores : report.all(Scores.class)) {
            for (Score score : scores.getScores()) {
                List<ScaleValue> values = TypedScales.of(score);
                if (values.size() > 1 && values.getFirst().known().isPresent()) {
                    check(report, values.getFirst().known().get(), values, findings);
                }
            }
        }
    }

    /** "VAS improved from 2 to 8": the word against the two values behind it. */
    private static void checkProse(Report report, Findings findings) {
        for (Sentence sentence : OwnCase.in(report)) {
            if (sentence.beginnings().has(CHANGES)) {
                Scales.mayBeIn(sentence.beginnings()).forEach(scale -> checkProse(sentence, scale, findings));
            }
        }
    }

    private static void checkProse(Sentence sentence, Scale scale, Findings findings) {
        Matcher name = scale.words().matcher(sentence.text());
        while (name.find()) {
            Matcher said = FROM_TO.matcher(sentence.text()).region(name.end(), sentence.text().length());
            if (said.lookingAt() && scale.values().contains(said.group(2)) && scale.values().contains(said.group(3))) {
                int change = scale.change(said.group(2), said.group(3));
                boolean better = BETTER_WORDS.contains(said.group(1).toLowerCase(Locale.ROOT));
                if (change != 0 && better != change > 0) {
                    findings.add(sentence.range(said.start(1), said.end(1)), scale.title(), said.group(1),
                            said.group(2), said.group(3));
                }
            }
        }
    }

    private static void check(Report report, Scale scale, List<ScaleValue> values, Findings findings) {
        boolean rises = false;
        boolean falls = false;
        for (int i = 1; i < values.size(); i++) {
            int change = scale.change(values.get(i - 1).plain(), values.get(i).plain());
            rises |= change > 0;
            falls |= change < 0;
        }
        if (rises != falls) {
            for (Sentence sentence : OwnCase.in(report)) {
                check(sentence, scale, rises ? WORSE : BETTER, values, findings);
            }
        }
    }

    private static void check(Sentence sentence, Scale scale, Pattern wrong, List<ScaleValue> values,
            Findings findings) {
        if (!sentence.beginnings().has(scale.firstWords()) || !sentence.beginnings().has(CHANGES)) {
            return;
        }
        String text = sentence.text();
        Matcher name = scale.words().matcher(text);
        while (name.find()) {
            Matcher said = wrong.matcher(text.substring(name.end()));
            if (said.find()) {
                findings.add(sentence.range(name.end() + said.start(1), name.end() + said.end(1)), scale.title(),
                        said.group(1),
                        values.getFirst().value(), values.getLast().value());
                return;
            }
        }
    }
}
