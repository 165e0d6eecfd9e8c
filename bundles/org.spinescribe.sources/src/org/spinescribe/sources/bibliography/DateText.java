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

/**
 * Parses dates as people and programs write them: {@code 2018-03-05T10:00:00Z}, {@code 2018/03/05/},
 * {@code 2018 Mar 5}, {@code March 2018}, {@code 2018-03/2018-05}, {@code 2018 Mar-Apr}, {@code 1991-92},
 * {@code 2018 Winter}.
 *
 * @see <a href="https://www.loc.gov/standards/datetime/">Extended Date/Time Format</a>
 */
final class DateText {

    static final List<String> MONTHS = List.of("January", "February", "March", "April", "May", "June", "July",
            "August", "September", "October", "November", "December");
    private static final List<String> SEASONS = List.of("spring", "summer", "autumn", "winter");
    private static final String WORD = "[A-Za-z]{3,9}+\\.?";
    /** A year in the notation of libraries: of a copyright, or one that is not printed in the book. */
    private static final Pattern LIBRARY_YEAR =
            Pattern.compile("(?i)\\[?(?:(?:©|\\(c\\)|c|copyright)\\s?)?\\d{4}\\]?\\.?");
    private static final Pattern TIME = Pattern.compile("(?<=\\d)[T ]\\d{2}:\\d{2}.{0,40}$|[~?%]");
    private static final Pattern SPAN = Pattern
            .compile("(\\d{4}(?:-\\d{1,2}){0,2})\\s?(?:/|--|–)\\s?(\\d{4}(?:-\\d{1,2}){0,2}|\\.\\.)?");
    private static final Pattern YEARS = Pattern.compile("(\\d{4})\\s?(?:[-–—]{1,2}|/)\\s?(\\d{4}|\\d{2})");
    private static final Pattern NUMBERS = Pattern.compile("(\\d{4})(?:[-/. ](\\d{1,2})(?:[-/. ](\\d{1,2}))?)?");
    /** RIS ends a date with slashes, with possibly more text behind them. */
    private static final Pattern SLASHES = Pattern.compile("(\\d{4})/(\\d{0,2})/(\\d{0,2})(?:/(.{0,40}))?");
    private static final Pattern YEAR_FIRST = Pattern
            .compile("(\\d{4})[-/, ]{1,2}(" + WORD + ")(?:[-/ ]{1,2}(.{1,20}))?");
    private static final Pattern YEAR_LAST = Pattern
            .compile("(?:(\\d{1,2}) )?(" + WORD + ")(?: (\\d{1,2}))?,? (\\d{4})");
    private static final Pattern MONTHS_OF_YEAR = Pattern
            .compile("(" + WORD + ")\\s?(?:[-–/]|--)\\s?(?:(\\d{4}) )?(" + WORD + ")(?: (\\d{1,2}))?");

    private DateText() {
    }

    /** A date; empty when the text is no date, or one that the calendar lacks. */
    static Optional<WorkDate> parse(String value) {
        String text = TIME.matcher(ofLibrary(value.strip())).replaceAll("");
        return span(text).or(() -> years(text, false)).or(() -> numbers(text)).or(() -> slashes(text))
                .or(() -> yearFirst(text)).or(() -> yearLast(text)).filter(WorkDate::exists);
    }

    /** Reduces a year in the notation of libraries to its digits: {@code c2004}, {@code [2004]}. */
    private static String ofLibrary(String text) {
        return LIBRARY_YEAR.matcher(text).matches() ? text.replaceAll("\\D", "") : text;
    }

    /** The date in a field for the year; there {@code 2011-12} means two years, not a month. */
    static Optional<WorkDate> year(String value) {
        return years(value.strip(), true).or(() -> parse(value));
    }

    /** A year with the month or season, and the day, from other fields. */
    static WorkDate withMonth(int year, String month, String day) {
        WorkDate alone = new WorkDate(year, 0, 0);
        String text = month.strip();
        int number = text.matches("\\d{1,2}") ? Integer.parseInt(text) : 0;
        if (number > 0) {
            return Optional.of(date(year, number, number(day.strip()))).filter(WorkDate::exists)
                    .or(() -> Optional.of(date(year, number, 0)).filter(WorkDate::exists)).orElse(alone);
        }
        return text.isEmpty() ? alone : words(year, text + (day.isBlank() ? "" : " " + day.strip()))
                .filter(WorkDate::exists).orElse(alone);
    }

    /** The number of a month by its English name, whole or shortened; 0 for other words. */
    static int month(String word) {
        String start = word.substring(0, Math.min(3, word.length())).toLowerCase(Locale.ROOT);
        for (int i = 0; start.length() == 3 && i < MONTHS.size(); i++) {
            if (MONTHS.get(i).toLowerCase(Locale.ROOT).startsWith(start)) {
                return i + 1;
            }
        }
        return 0;
    }

    private static Optional<WorkDate> span(String text) {
        Matcher span = SPAN.matcher(text);
        if (!span.matches() || span.group(2) == null && !text.endsWith("/")) {
            return Optional.empty();
        }
        Optional<WorkDate> start = numbers(span.group(1));
        return span.group(2) == null || span.group(2).equals("..") ? start
                : start.flatMap(first -> numbers(span.group(2)).map(first::until));
    }

    /** Two years; a second one of two digits counts only if it can be no month, or with {@code always}. */
    private static Optional<WorkDate> years(String text, boolean always) {
        Matcher years = YEARS.matcher(text);
        if (!years.matches()) {
            return Optional.empty();
        }
        int first = number(years.group(1));
        int second = number(years.group(2));
        boolean whole = years.group(2).length() == 4;
        int last = whole ? second : first - first % 100 + second;
        boolean month = !whole && (second <= 12 || second > 20 && second <= 24) && !(always && last == first + 1);
        return month || last <= first ? Optional.empty()
                : Optional.of(new WorkDate(first, 0, 0).until(new WorkDate(last, 0, 0)));
    }

    private static Optional<WorkDate> numbers(String text) {
        Matcher date = NUMBERS.matcher(text);
        return !date.matches() ? Optional.empty()
                : Optional.of(date(number(date.group(1)), number(date.group(2)), number(date.group(3))));
    }

    private static Optional<WorkDate> slashes(String text) {
        Matcher date = SLASHES.matcher(text);
        if (!date.matches()) {
            return Optional.empty();
        }
        int year = number(date.group(1));
        WorkDate numbers = date(year, number(date.group(2)), number(date.group(3)));
        String more = date.group(4) == null ? "" : date.group(4).strip();
        Optional<WorkDate> said = span(more).or(() -> numbers.month() > 0 || numbers.season() > 0
                ? Optional.empty() : words(year, more).or(() -> numbers(more)));
        return Optional.of(said.orElse(numbers));
    }

    private static Optional<WorkDate> yearFirst(String text) {
        Matcher date = YEAR_FIRST.matcher(text);
        return !date.matches() ? Optional.empty() : words(number(date.group(1)), text.substring(date.start(2)));
    }

    private static Optional<WorkDate> yearLast(String text) {
        Matcher date = YEAR_LAST.matcher(text);
        if (date.matches()) {
            String day = date.group(1) != null ? date.group(1) : date.group(3);
            return words(number(date.group(4)), date.group(2) + (day == null ? "" : " " + day));
        }
        int space = text.lastIndexOf(' ');
        boolean months = space > 0 && text.substring(space + 1).matches("\\d{4}")
                && MONTHS_OF_YEAR.matcher(text.substring(0, space)).matches();
        return months ? words(number(text.substring(space + 1)), text.substring(0, space)) : Optional.empty();
    }

    /** A month or season in words, possibly with a day or a second month behind it. */
    private static Optional<WorkDate> words(int year, String text) {
        Matcher months = MONTHS_OF_YEAR.matcher(text);
        if (months.matches()) {
            int last = months.group(2) == null ? year : number(months.group(2));
            return word(year, months.group(1), 0).flatMap(first -> word(last, months.group(3),
                    number(months.group(4))).map(first::until));
        }
        Matcher days = Pattern.compile("(" + WORD + ") (\\d{1,2})(?:\\s?[-–]\\s?(?:(?:(\\d{4}) )?(" + WORD
                + ") )?(\\d{1,2}))?").matcher(text);
        if (!days.matches()) {
            return word(year, text, 0);
        }
        Optional<WorkDate> first = word(year, days.group(1), number(days.group(2)));
        if (days.group(5) == null) {
            return first;
        }
        String month = days.group(4) == null ? days.group(1) : days.group(4);
        int last = days.group(3) == null ? year : number(days.group(3));
        return first.flatMap(start -> word(last, month, number(days.group(5))).map(start::until));
    }

    private static Optional<WorkDate> word(int year, String word, int day) {
        String lower = word.toLowerCase(Locale.ROOT);
        int season = SEASONS.indexOf(lower.equals("fall") ? "autumn" : lower) + 1;
        int month = word.matches(WORD) ? month(word) : 0;
        return season > 0 ? Optional.of(new WorkDate(year, 0, 0, season, Optional.empty()))
                : month > 0 ? Optional.of(new WorkDate(year, month, day)) : Optional.empty();
    }

    /** The date for a number of a month; biblatex writes seasons as months from 21, some programs from 13. */
    private static WorkDate date(int year, int month, int day) {
        return month > 20 && month <= 24 ? new WorkDate(year, 0, 0, month - 20, Optional.empty())
                : new WorkDate(year, month, day);
    }

    private static int number(String text) {
        return text == null || !text.matches("\\d{1,4}") ? 0 : Integer.parseInt(text);
    }
}
