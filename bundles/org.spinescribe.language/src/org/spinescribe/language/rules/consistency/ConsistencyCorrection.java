/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.rules.consistency;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.spinescribe.clinical.words.Beginnings;
import org.spinescribe.clinical.words.Beginnings.Any;
import org.spinescribe.language.passages.OwnCase;
import org.spinescribe.language.passages.Sentence;
import org.spinescribe.language.report.Report;
import org.spinescribe.language.rules.Findings;
import org.spinescribe.language.rules.Rule;

/** A stated change agrees with its two values: "from 60° to 20° (67 % correction)". */
public final class ConsistencyCorrection implements Rule {

    private static final String NUMBER = "(\\d{1,4}(?:\\.\\d{1,2})?)";
    private static final String UNIT = "[ \u00A0]?(°|degrees?|mm|cm|mL|points?|%)?";
    private static final String CHANGE = "(?:correction|corrected|reduction|reduced|improvement|improved|decrease|"
            + "decreased)";
    private static final Pattern FROM_TO = Pattern.compile("\\bfrom " + NUMBER + UNIT
            + "(?: (?!to\\b)\\p{L}+){0,4} to " + NUMBER
            + UNIT, Pattern.CASE_INSENSITIVE);
    private static final Pattern SAID =
            Pattern.compile("^[^.;%\\d]{0,40}?[(,;–] ?(?:an? |the |with (?:an? )?|that is,? )?(?:(?:mean |total )?"
            + CHANGE + "(?: rate)?(?: of| by|:|,)? )?" + NUMBER + " ?(%|°|degrees?|mm)(?:[ -]?" + CHANGE
            + ")?(?: rate)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern WORD = Pattern.compile(CHANGE, Pattern.CASE_INSENSITIVE);
    private static final Any WORDS = Beginnings.any("correction", "reduction", "improvement", "decrease");

    @Override
    public String id() {
        return "consistency/correction";
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
        String text = sentence.text();
        Matcher change = FROM_TO.matcher(text);
        while (change.find()) {
            Matcher said = SAID.matcher(text).region(change.end(), text.length());
            if (said.find() && WORD.matcher(said.group()).find()) {
                compare(sentence, change, said, findings);
            }
        }
    }

    private static void compare(Sentence sentence, Matcher change, Matcher said, Findings findings) {
        double from = Double.parseDouble(change.group(1));
        double to = Double.parseDouble(change.group(3));
        boolean percent = said.group(2).equals("%");
        double right = percent ? 100 * (from - to) / from : from - to;
        double value = Double.parseDouble(said.group(1));
        boolean sameUnit = percent || change.group(2) != null || change.group(4) != null;
        if (from > 0 && sameUnit && Math.abs(Math.abs(right) - value) > 1) {
            findings.add(sentence.range(said.start(1), said.end(1)), change.group(1), change.group(3),
                    String.format(Locale.ROOT, percent ? "%.0f %%" : "%.0f", Math.abs(right)), said.group(1));
        }
    }
}
