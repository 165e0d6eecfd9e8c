/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.sources.bibliography;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads dates such as {@code 2018/03/05/}, {@code 2018 Mar 5} or {@code 2018-03}. */
final class PlainDate {

    private static final List<String> MONTHS = List.of("January", "February", "March", "April", "May", "June", "July",
            "August", "September", "October", "November", "December");
    private static final Pattern DATE = Pattern
            .compile("(\\d{4})(?:[-/ ](\\d{1,2}|[A-Za-z]{3,9}+)(?:[-/ ](\\d{1,2})(?!\\d))?)?(?:\\D.*+)?");

    private PlainDate() {
    }

    /** Sets year, month and day; a text that is no date, such as “in press”, is the year as it stands. */
    static void issued(EntryDraft draft, String value) {
        Matcher date = DATE.matcher(value.strip());
        if (!date.matches()) {
            draft.text("year", Optional.of(value));
            return;
        }
        draft.text("year", Optional.of(date.group(1)));
        int month = month(date.group(2));
        if (month > 0) {
            issued(draft, date.group(1), month, date.group(3) == null ? 0 : Integer.parseInt(date.group(3)));
        }
    }

    /** Sets what is known of a date: 0 stands for an unknown month or day. */
    static void issued(EntryDraft draft, String year, int month, int day) {
        draft.text("year", Optional.of(year));
        if (month >= 1 && month <= MONTHS.size()) {
            draft.text("month", Optional.of(MONTHS.get(month - 1)));
            draft.text("day", Optional.of(day).filter(number -> number >= 1 && number <= 31).map(String::valueOf));
        }
    }

    /** Number of the month from 1; 0 when it is none, such as a season. */
    private static int month(String text) {
        if (text == null || Character.isDigit(text.charAt(0))) {
            return text == null ? 0 : Integer.parseInt(text);
        }
        String start = text.substring(0, 3).toLowerCase(Locale.ROOT);
        return MONTHS.indexOf(MONTHS.stream().filter(month -> month.toLowerCase(Locale.ROOT).startsWith(start))
                .findFirst().orElse("")) + 1;
    }
}
