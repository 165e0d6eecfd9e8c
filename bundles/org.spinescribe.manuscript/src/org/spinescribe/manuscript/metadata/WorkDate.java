/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.metadata;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.spinescribe.sources.bibliography.BibliographyEntry;

/**
 * When a work came out.
 *
 * @param year of the common era
 * @param month from 1; 0 when it is not known
 * @param day from 1; 0 when it is not known
 */
public record WorkDate(int year, int month, int day) {

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final Pattern ISO = Pattern.compile("(\\d{4})(?:-(\\d{1,2})(?:-(\\d{1,2}))?)?(?:/.{0,40})?");

    /** The date of a work; empty when it is no date, such as "in press". */
    public static Optional<WorkDate> of(BibliographyEntry work) {
        return work.field("date").flatMap(WorkDate::iso).or(() -> work.field("year").flatMap(WorkDate::iso)
                .map(date -> date.month() > 0 ? date : new WorkDate(date.year(), month(work), day(work))));
    }

    /** A date such as {@code 2018-03-05} or {@code 2018-03}; of a range its start. */
    public static Optional<WorkDate> iso(String text) {
        Matcher date = ISO.matcher(text.strip());
        return date.matches() ? Optional.of(new WorkDate(number(date.group(1)), number(date.group(2)),
                number(date.group(3)))) : Optional.empty();
    }

    /** The parts that are known, the year first. */
    public List<Integer> parts() {
        return month == 0 ? List.of(year) : day == 0 ? List.of(year, month) : List.of(year, month, day);
    }

    /** As {@code 2018-03-05}, as far as it is known. */
    public String iso() {
        return month == 0 ? String.format(Locale.ROOT, "%04d", year)
                : day == 0 ? String.format(Locale.ROOT, "%04d-%02d", year, month)
                : String.format(Locale.ROOT, "%04d-%02d-%02d", year, month, day);
    }

    private static int month(BibliographyEntry work) {
        String text = work.field("month").orElse("").strip().toLowerCase(Locale.ROOT);
        if (text.matches("\\d{1,2}")) {
            return Integer.parseInt(text) <= 12 ? Integer.parseInt(text) : 0;
        }
        return text.length() < 3 ? 0 : MONTHS.indexOf(text.substring(0, 3)) + 1;
    }

    private static int day(BibliographyEntry work) {
        return number(work.field("day").filter(text -> text.matches("\\d{1,2}")).orElse(null));
    }

    private static int number(String text) {
        return text == null ? 0 : Integer.parseInt(text);
    }
}
