/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.rules.citations;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.commonmark.node.Text;
import org.spinescribe.language.prose.ProseText;
import org.spinescribe.language.report.OwnedText;
import org.spinescribe.language.report.Report;
import org.spinescribe.language.rules.Findings;
import org.spinescribe.language.rules.Rule;

/**
 * The program generates the numbers of references. A typed one, such as a [12] of a pasted text, belongs to no work and
 * is wrong as soon as the list changes.
 */
public final class CitationsTypedNumber implements Rule {

    private static final int HIGHEST = 300;

    /** Not behind numbers and measures of statistics, whose limits stand in brackets, too. */
    private static final Pattern NUMBERS =
            Pattern.compile("(?<![\\\\\\d%=:+*/<>±≤≥–-])(?<!(?:\\d|%|[=:<>±≤≥]|\\bCIs?|\\bIQRs?"
            + "|\\b[Rr]anges?|\\b[Mm]edian|\\b[Mm]ean|\\bSDs?|\\b[Ii]ntervals?|\\b[Gg]rades?|\\b[Ss]cores?|"
            + "\\bof|\\bto) )"
            + "\\[(\\d{1,3}(?: ?[,;–-] ?\\d{1,3})*)\\](?! ?(?:%|mm|cm|mg|ml|years?|months?|weeks?|days?)\\b)");

    @Override
    public String id() {
        return "citations/typed-number";
    }

    @Override
    public void check(Report report, Findings findings) {
        for (OwnedText owned : OwnedText.in(report)) {
            ProseText text = owned.text();
            for (Text plain : text.all(Text.class)) {
                String typed = text.typed(plain);
                if (typed.indexOf('[') >= 0) {
                    Matcher numbers = NUMBERS.matcher(typed);
                    while (numbers.find()) {
                        if (areOfReferences(numbers.group(1))) {
                            findings.add(text.range(plain, numbers.start(), numbers.end() - numbers.start()),
                                    numbers.group());
                        }
                    }
                }
            }
        }
    }

    /** Numbers of references rise. */
    private static boolean areOfReferences(String numbers) {
        int[] each = Arrays.stream(numbers.split("[^\\d]+")).mapToInt(Integer::parseInt).toArray();
        for (int i = 0; i < each.length; i++) {
            if (each[i] < 1 || each[i] > HIGHEST || i > 0 && each[i] <= each[i - 1]) {
                return false;
            }
        }
        return true;
    }
}
