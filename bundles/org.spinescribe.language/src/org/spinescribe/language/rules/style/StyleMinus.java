/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.rules.style;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.spinescribe.language.passages.Passage;
import org.spinescribe.language.report.Report;
import org.spinescribe.language.rules.Findings;
import org.spinescribe.language.rules.Rule;

/** Negative numbers have a minus sign. */
public final class StyleMinus implements Rule {

    private static final Pattern NEGATIVE = Pattern.compile("-(?=\\d{1,6}(?:\\.\\d{1,6})?(?![\\p{L}\\p{N}–-]))");

    @Override
    public String id() {
        return "style/minus";
    }

    @Override
    public void check(Report report, Findings findings) {
        AuthorsWords.each(report, passage -> check(passage, findings));
    }

    private static void check(Passage passage, Findings findings) {
        Matcher negative = NEGATIVE.matcher(passage.text());
        while (passage.text().indexOf('-') >= 0 && negative.find()) {
            if (isSign(passage.text(), negative.start())) {
                findings.addFix("", passage.range(negative.start(), negative.end()), List.of("−"));
            }
        }
    }

    /** Behind a number and a space a hyphen may stand in a range or a list. */
    private static boolean isSign(String text, int hyphen) {
        char before = hyphen == 0 ? '(' : text.charAt(hyphen - 1);
        if (before != ' ' && before != '\u00A0') {
            return "(=<>≤≥±".indexOf(before) >= 0;
        }
        char word = hyphen < 2 ? '(' : text.charAt(hyphen - 2);
        return !Character.isDigit(word) && ",;:–—-".indexOf(word) < 0;
    }
}
