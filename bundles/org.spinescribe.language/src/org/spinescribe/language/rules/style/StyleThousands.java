/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.rules.style;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.spinescribe.language.prose.ProseText.Range;
import org.spinescribe.language.report.Report;
import org.spinescribe.language.rules.Findings;
import org.spinescribe.language.rules.Rule;

/** Thousands are written in one way: 1,850 mL or 1850 mL. */
public final class StyleThousands implements Rule {

    /** Only four digits: many journals put the comma from five digits on. A unit distinguishes a number from a year. */
    private static final Pattern FOUR_DIGITS = Pattern.compile("([1-9])(,?)(\\d{3})(?=[ \\u00A0](?:"
            + StyleUnits.SYMBOLS
            + "|m|g)(?![\\p{L}\\p{N}]))");

    private record Found(boolean comma, String other, Range range) {
    }

    @Override
    public String id() {
        return "style/thousands";
    }

    @Override
    public void check(Report report, Findings findings) {
        List<Found> found = new ArrayList<>();
        AuthorsWords.numbers(report, FOUR_DIGITS, (passage, number) -> {
            boolean comma = !number.group(2).isEmpty();
            found.add(new Found(comma, number.group(1) + (comma ? "" : ",") + number.group(3),
                    passage.range(number.start(), number.end())));
        });
        long commas = found.stream().filter(Found::comma).count();
        boolean wanted = commas * 2 >= found.size();
        for (Found number : found) {
            if (number.comma() != wanted) {
                findings.addFix("", number.range(), List.of(number.other()), number.other());
            }
        }
    }
}
