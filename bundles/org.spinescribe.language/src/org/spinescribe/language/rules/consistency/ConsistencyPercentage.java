/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.rules.consistency;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.spinescribe.language.passages.Passage;
import org.spinescribe.language.passages.Passages;
import org.spinescribe.language.report.Report;
import org.spinescribe.language.rules.Findings;
import org.spinescribe.language.rules.Rule;

/** A percentage behind a share is that share: 5 of 20 is 25 %. */
public final class ConsistencyPercentage implements Rule {

    private static final Pattern SHARE = Pattern.compile("(?<![\\d.,/])(\\d{1,6})(?:[ \u00A0](?:of|"
            + "out of)(?: the)?[ \u00A0]|/)(\\d{1,6})(?:[ \u00A0]\\p{L}{1,20}){0,2}[ \u00A0]?[(\\[](\\d{1,3}"
            + "(?:\\.\\d{1,3})?)[ \u00A0]?%");

    private static final Pattern PERCENT_FIRST =
            Pattern.compile("(?<![\\d.,–-])(\\d{1,3}(?:\\.\\d{1,3})?)[ \u00A0]?%[ \u00A0]?[(\\[]"
            + "(\\d{1,6})(?:[ \u00A0](?:of|out of)[ \u00A0](?:the[ \u00A0])?|/)(\\d{1,6})[ \u00A0\\p{L}]{0,25}[)\\]]");

    @Override
    public String id() {
        return "consistency/percentage";
    }

    @Override
    public void check(Report report, Findings findings) {
        for (Passage passage : Passages.in(report)) {
            if (passage.text().indexOf('%') >= 0) {
                check(passage, SHARE.matcher(passage.text()), new int[] { 1, 2, 3 }, findings);
                check(passage, PERCENT_FIRST.matcher(passage.text()), new int[] { 2, 3, 1 }, findings);
            }
        }
    }

    /** @param groups of the part, the whole and the percentage */
    private static void check(Passage passage, Matcher share, int[] groups, Findings findings) {
        while (share.find()) {
            String said = share.group(groups[2]);
            int part = Integer.parseInt(share.group(groups[0]));
            int whole = Integer.parseInt(share.group(groups[1]));
            BigDecimal percentage = new BigDecimal(said);
            if (Share.isPossible(part, whole) && !new Share(part, whole).isRoundedTo(percentage)) {
                findings.add(passage.range(share.start(groups[2]), share.end(groups[2])), part, whole,
                        new Share(part, whole).percentage(percentage.scale()), said);
            }
        }
    }
}
