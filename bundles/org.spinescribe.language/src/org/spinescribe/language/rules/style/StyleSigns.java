/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.rules.style;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.spinescribe.language.passages.Passage;
import org.spinescribe.language.report.Report;
import org.spinescribe.language.rules.Findings;
import org.spinescribe.language.rules.Rule;

/** Signs are written as they are printed: × and not x, ≥ and not >=, kg/m² and not kg/m2. */
public final class StyleSigns implements Rule {

    private static final Map<String, String> SIGNS = Map.of(">=", "≥", "<=", "≤", "+/-", "±", "+-", "±", "=<", "≤",
            "=>", "≥");
    private static final Predicate<String> COMPARED = AuthorsWords.anyOf("<", ">", "+");
    private static final Predicate<String> METRES = AuthorsWords.anyOf("m2", "m3");
    private static final Pattern COMPARISON =
            Pattern.compile("(?=[+>=<])(\\+/-|\\+-|>=|<=|=>|=<)[ \\u00A0]?[−-]?\\d{1,6}+");
    private static final Pattern TIMES =
            Pattern.compile("(?=\\d)(?<![\\p{L}\\p{N}])\\d{1,6}(?:\\.\\d{1,4})?[ \\u00A0]?([xX*])[ \\u00A0]?"
            + "(?=\\d{1,6}(?:\\.\\d{1,4})?(?![\\p{L}\\p{N}]|[ \\u00A0]?[xX*]?[ \\u00A0]?[Tt]ables?))");
    private static final Pattern RAISED = Pattern.compile("(?=(?:kg/|g/|mg/)?[mcd]?m[23])"
            + "(?<![\\p{L}])(?:kg/|g/|mg/)?(?:mm|cm|dm|m)([23])(?![\\p{L}\\p{N}^])");

    @Override
    public String id() {
        return "style/signs";
    }

    @Override
    public void check(Report report, Findings findings) {
        AuthorsWords.found(report, COMPARED, COMPARISON,
                (passage, sign) -> note(passage, sign, SIGNS.get(sign.group(1)), findings));
        AuthorsWords.found(report, StyleSigns::isMultiplied, TIMES,
                (passage, sign) -> note(passage, sign, "×", findings));
        AuthorsWords.found(report, METRES, RAISED, (passage, power) -> findings.addFix("raised",
                passage.range(power.start(1), power.end(1)), List.of("^" + power.group(1) + "^"), power.group(),
                power.group().substring(0, power.group().length() - 1) + "^" + power.group(1) + "^"));
    }

    /** Whether a factor ends somewhere, and another one may follow: a sign behind a digit or a space. */
    private static boolean isMultiplied(String text) {
        for (int i = text.length() - 1; i > 0; i--) {
            char sign = text.charAt(i);
            if ((sign == 'x' || sign == 'X' || sign == '*') && isEndOfFactor(text.charAt(i - 1))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isEndOfFactor(char before) {
        return before == ' ' || before == '\u00A0' || before >= '0' && before <= '9';
    }

    private static void note(Passage passage, Matcher sign, String printed, Findings findings) {
        findings.addFix("", passage.range(sign.start(1), sign.end(1)), List.of(printed), sign.group(1), printed);
    }
}
