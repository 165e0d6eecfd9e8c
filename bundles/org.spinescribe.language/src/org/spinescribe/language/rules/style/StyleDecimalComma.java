/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.rules.style;

import java.util.List;
import java.util.regex.Pattern;

import org.spinescribe.language.report.Report;
import org.spinescribe.language.rules.Findings;
import org.spinescribe.language.rules.Rule;

/** Decimals have a point, as in English. */
public final class StyleDecimalComma implements Rule {

    /** A unit behind it distinguishes a decimal from a list, as in "sectors 4,5". */
    private static final Pattern DECIMAL = Pattern.compile("(\\d{1,4}+),(\\d{1,2}+)(?=[ \\u00A0]?(?:"
            + StyleUnits.SYMBOLS
            + "|%|°C?|years?|months?|weeks?|days?|hours?)(?![\\p{L}\\p{N}]))");

    @Override
    public String id() {
        return "style/decimal-comma";
    }

    @Override
    public void check(Report report, Findings findings) {
        AuthorsWords.numbers(report, DECIMAL, (passage, decimal) -> {
            String point = decimal.group(1) + "." + decimal.group(2);
            findings.addFix("", passage.range(decimal.start(), decimal.end()), List.of(point), decimal.group(), point);
        });
    }
}
