/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.sources.bibliography;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The date when a work was published, or looked up.
 *
 * @param year of the common era
 * @param month from 1; 0 when it is not known
 * @param day from 1; 0 when it is not known
 * @param season from 1 for spring to 4 for winter; 0 when the work belongs to none
 * @param end of a span of time; it has no end of its own
 */
public record WorkDate(int year, int month, int day, int season, Optional<WorkDate> end) {

    private static final List<String> SEASONS = List.of("Spring", "Summer", "Autumn", "Winter");

    /** A day, a month or a year. */
    public WorkDate(int year, int month, int day) {
        this(year, month, day, 0, Optional.empty());
    }

    /** The date of a work; empty when it is no date, such as “in press”. */
    public static Optional<WorkDate> of(BibliographyEntry work) {
        return work.field("date").flatMap(DateText::parse).or(() -> work.field("year").flatMap(DateText::year)
                .map(date -> date.isYears() && date.end.isEmpty() ? DateText.withMonth(date.year,
                        work.field("month").orElse(""), work.field("day").orElse("")) : date));
    }

    /** A date such as {@code 2018-03-05}, {@code 2018/2019} or {@code 2018 Mar}; empty for other text. */
    public static Optional<WorkDate> parse(String text) {
        return DateText.parse(text);
    }

    /** The parts that are known, the year first. */
    public List<Integer> parts() {
        return month == 0 ? List.of(year) : day == 0 ? List.of(year, month) : List.of(year, month, day);
    }

    /** The known parts of the start, as in {@code 2018-03-05}. */
    public String iso() {
        return month == 0 ? String.format(Locale.ROOT, "%04d", year)
                : day == 0 ? String.format(Locale.ROOT, "%04d-%02d", year, month)
                : String.format(Locale.ROOT, "%04d-%02d-%02d", year, month, day);
    }

    /** As biblatex writes it: a span with a slash, a season as a month from 21 to 24. */
    public String edtf() {
        String start = season == 0 ? iso() : String.format(Locale.ROOT, "%04d-%02d", year, 20 + season);
        return end.map(last -> start + "/" + last.edtf()).orElse(start);
    }

    /** The year, or the years of a span with a dash: {@code 2018–2019}. */
    public String years() {
        return end.filter(last -> last.year != year).map(last -> year + "–" + last.year)
                .orElse(String.valueOf(year));
    }

    /** The season, or the months of a span with a dash: {@code Winter}, {@code Mar–Apr}. */
    public Optional<String> months() {
        String first = monthOrSeason();
        String last = end.map(WorkDate::monthOrSeason).filter(name -> !name.equals(first)).orElse("");
        boolean shown = !first.isEmpty() && (season > 0 || end.isPresent());
        return shown ? Optional.of(last.isEmpty() ? first : first + "–" + last) : Optional.empty();
    }

    private String monthOrSeason() {
        return season > 0 ? SEASONS.get(season - 1) : month > 0 ? DateText.MONTHS.get(month - 1).substring(0, 3) : "";
    }

    /** Whether only years are known. */
    public boolean isYears() {
        return month == 0 && season == 0 && end.map(WorkDate::isYears).orElse(true);
    }

    /** Whether the calendar has this month and day. */
    boolean exists() {
        boolean start = month == 0 ? day == 0 : month <= 12 && (day == 0 || YearMonth.of(year, month).isValidDay(day));
        return start && end.map(WorkDate::exists).orElse(true);
    }

    /** This date up to another one. */
    WorkDate until(WorkDate last) {
        return new WorkDate(year, month, day, season, Optional.of(last));
    }
}
