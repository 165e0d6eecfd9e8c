/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.citation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.spinescribe.sources.bibliography.BibliographyEntry;

import de.undercouch.citeproc.csl.CSLDate;
import de.undercouch.citeproc.csl.CSLDateBuilder;

/** Turns the dates of an entry into what citation styles know. */
final class CslDate {

    private static final Pattern ISO = Pattern.compile("(\\d{4})(?:-(\\d{1,2})(?:-(\\d{1,2}))?)?(?:/.*)?");
    private static final List<String> MONTHS = List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep",
            "oct", "nov", "dec");

    private CslDate() {
    }

    /** The date of publication from {@code date}, or from {@code year}, {@code month} and {@code day}. */
    static Optional<CSLDate> issued(BibliographyEntry entry, String yearSuffix) {
        Optional<String> date = entry.field("date");
        if (date.isPresent() && yearSuffix.isEmpty()) {
            return Optional.of(iso(date.get()).orElseGet(() -> literal(date.get())));
        }
        Optional<String> year = entry.field("year").or(() -> date.map(text -> text.substring(0, Math.min(4, text.length()))));
        return year.map(text -> yearSuffix.isEmpty() && text.matches("\\d{1,4}") ? parts(Integer.parseInt(text), entry)
                : literal(text + yearSuffix));
    }

    /** A date such as {@code 2018-03-05} or {@code 2018-03}; of a range its start. */
    static Optional<CSLDate> iso(String text) {
        Matcher parts = ISO.matcher(text.strip());
        if (!parts.matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(parts.group(1));
        if (parts.group(2) == null) {
            return Optional.of(new CSLDateBuilder().dateParts(year).build());
        }
        int month = Integer.parseInt(parts.group(2));
        return Optional.of(parts.group(3) == null ? new CSLDateBuilder().dateParts(year, month).build()
                : new CSLDateBuilder().dateParts(year, month, Integer.parseInt(parts.group(3))).build());
    }

    private static CSLDate parts(int year, BibliographyEntry entry) {
        int month = entry.field("month").map(CslDate::month).orElse(0);
        int day = entry.field("day").filter(text -> text.matches("\\d{1,2}")).map(Integer::parseInt).orElse(0);
        CSLDateBuilder date = new CSLDateBuilder();
        return (month == 0 ? date.dateParts(year) : day == 0 ? date.dateParts(year, month)
                : date.dateParts(year, month, day)).build();
    }

    /** The number of a month given as a number or by its English name; 0 when it is neither. */
    private static int month(String text) {
        String word = text.strip().toLowerCase(Locale.ROOT);
        if (word.matches("0?[1-9]|1[0-2]")) {
            return Integer.parseInt(word);
        }
        return word.length() < 3 ? 0 : MONTHS.indexOf(word.substring(0, 3)) + 1;
    }

    private static CSLDate literal(String text) {
        return new CSLDateBuilder().literal(text).build();
    }
}
