/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.course;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.spinescribe.clinical.levels.LevelCount;

/**
 * A length of time in running text, such as "2 years" or "24-month".
 *
 * @param days it is long, counted with 365.25 days a year and 30.44 a month
 * @param start in the text
 * @param end behind its last character
 */
public record Duration(double days, int start, int end) {

    /** As a regular expression without groups, for use within others. */
    public static final String WORDS = "(?:\\d{1,3}(?:\\.\\d)?|one|two|three|four|five|six|seven|eight|nine|ten|"
            + "eleven|twelve)[- \u00A0](?:days?|weeks?|months?|years?)\\b";

    private static final Pattern PARTS = Pattern.compile("([\\d.]+|\\p{L}+)[- \u00A0](day|week|month|year)s?",
            Pattern.CASE_INSENSITIVE);
    private static final double ROUNDING = 0.03;

    /** The length of time that matched {@link #WORDS}. */
    static Duration of(String words, int start) {
        Matcher parts = PARTS.matcher(words);
        if (!parts.lookingAt()) {
            throw new IllegalArgumentException(words);
        }
        String number = parts.group(1);
        double count = Character.isDigit(number.charAt(0)) ? Double.parseDouble(number) : LevelCount.number(number);
        return new Duration(count * days(parts.group(2)), start, start + words.length());
    }

    /** All that a pattern finds in a text; its first group is the length of time. */
    public static List<Duration> find(Pattern pattern, String text) {
        List<Duration> all = new ArrayList<>();
        Matcher found = pattern.matcher(text);
        while (found.find()) {
            all.add(of(found.group(1), found.start(1)));
        }
        return all;
    }

    /** How many days a unit such as "month" has. */
    static double days(String unit) {
        return switch (unit.toLowerCase(Locale.ROOT)) {
            case "hour" -> 1.0 / 24;
            case "week" -> 7;
            case "month" -> 30.44;
            case "year" -> 365.25;
            default -> 1;
        };
    }

    /** Whether two lengths are the same but for rounding: 24 months are 2 years. */
    public boolean isSameAs(double otherDays) {
        return Math.abs(days - otherDays) <= ROUNDING * Math.max(days, otherDays);
    }
}
