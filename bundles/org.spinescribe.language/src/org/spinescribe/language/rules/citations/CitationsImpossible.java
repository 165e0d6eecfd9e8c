/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.rules.citations;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.spinescribe.language.citations.CitedWork;
import org.spinescribe.language.report.Report;
import org.spinescribe.language.rules.Findings;
import org.spinescribe.language.rules.Rule;

/** Years and pages of cited works are possible. */
public final class CitationsImpossible implements Rule {

    private static final Pattern DIGITS = Pattern.compile("-?\\d++");
    private static final Pattern YEAR = Pattern.compile("1[5-9]\\d\\d|20\\d\\d");
    private static final Pattern PAGES = Pattern.compile(
            "(\\p{L}?)(\\d{1,9})\\s?(?:\\p{Pd}|−){1,3}\\s?(\\p{L}?)(\\d{1,9})");

    @Override
    public String id() {
        return "citations/impossible";
    }

    @Override
    public void check(Report report, Findings findings) {
        for (CitedWork work : CitedWork.of(report)) {
            String year = work.field("year");
            if (DIGITS.matcher(year).matches() && !YEAR.matcher(year).matches()) {
                findings.addCase("year", work.range(), work.key(), year, work.file());
            }
            if (isBackwards(work.field("pages"))) {
                findings.addCase("pages", work.range(), work.key(), work.field("pages").replaceAll("-{2,3}", "–"),
                        work.file());
            }
        }
    }

    /** The last page may be shortened: 386–92 is 386–392. */
    private static boolean isBackwards(String pages) {
        Matcher range = PAGES.matcher(pages);
        if (!range.matches() || !(range.group(3).isEmpty() || range.group(3).equalsIgnoreCase(range.group(1)))) {
            return false;
        }
        String first = range.group(2);
        String last = range.group(4);
        String whole = last.length() < first.length() ? first.substring(0, first.length() - last.length()) + last
                : last;
        return Integer.parseInt(whole) < Integer.parseInt(first);
    }
}
