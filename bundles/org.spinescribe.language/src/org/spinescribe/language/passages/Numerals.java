/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.passages;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds numbers in running text. Digits within a word, such as a level, a stage or a citation, are none: "T5–T7",
 * "C5/6", "10^3". In "46-year-old" 46 is one.
 */
public final class Numerals {

    private static final Pattern NUMBER = Pattern.compile("\\d++(?:[.,]\\d++)*+");
    private static final Pattern THOUSANDS = Pattern.compile("\\d{1,3}(?:,\\d{3})++(?:\\.\\d++)?+");
    private static final Pattern WORDS = Pattern.compile("\\p{L}++");
    private static final Map<String, BigDecimal> NAMES = names("zero", "one", "two", "three", "four", "five", "six",
            "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen",
            "seventeen", "eighteen", "nineteen", "twenty");
    /** The most digits of a number; longer ones are ignored. */
    private static final int LONGEST = 15;

    /**
     * A number in a text.
     *
     * @param value without separators of thousands and closing zeros
     * @param start in the text
     * @param end behind its last digit
     * @param unit the word behind it, in small letters; empty when there is none
     */
    public record Numeral(BigDecimal value, int start, int end, String unit) {
    }

    private Numerals() {
    }

    /** The numbers written in digits. */
    public static List<Numeral> in(String text) {
        List<Numeral> numbers = new ArrayList<>();
        if (text.chars().noneMatch(Character::isDigit)) {
            return numbers;
        }
        Matcher number = NUMBER.matcher(text);
        for (int start = 0; start < text.length(); start++) {
            int end = start;
            while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
                end++;
            }
            if (startsWithDigit(text, start, end)) {
                number.region(start, end);
                while (number.find()) {
                    add(number, text, numbers);
                }
            }
            start = end;
        }
        return numbers;
    }

    /** A prefilter: whether a word may be a number written as a word. Most words are excluded by their first letter. */
    public static boolean mayBeName(String word) {
        return !word.isEmpty() && "efhnostzEFHNOSTZ".indexOf(word.charAt(0)) >= 0;
    }

    /** The value of a number written as a word, such as "three"; null for other words. */
    public static BigDecimal value(String word) {
        return NAMES.get(word);
    }

    private static Map<String, BigDecimal> names(String... small) {
        Map<String, BigDecimal> names = new HashMap<>();
        for (int i = 0; i < small.length; i++) {
            names.put(small[i], BigDecimal.valueOf(i));
        }
        String[] ordinals = { "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth",
                "ninth", "tenth",
            "eleventh", "twelfth" };
        for (int i = 0; i < ordinals.length; i++) {
            names.put(ordinals[i], BigDecimal.valueOf(i + 1L));
        }
        Map.of("once", 1, "twice", 2, "thirty", 30, "forty", 40, "fifty", 50, "sixty", 60, "seventy", 70, "eighty", 80,
                "ninety", 90, "hundred", 100).forEach((name, value) -> names.put(name, BigDecimal.valueOf(value)));
        return names;
    }

    private static void add(Matcher number, String text, List<Numeral> numbers) {
        String digits = THOUSANDS.matcher(number.group()).matches() ? number.group().replace(",", "")
                : number.group().replace(',', '.');
        if (digits.length() <= LONGEST && digits.indexOf('.') == digits.lastIndexOf('.')) {
            numbers.add(new Numeral(plain(new BigDecimal(digits)), number.start(), number.end(),
                    unit(text, number.end())));
        }
    }

    /** The same value in one form, so that 2.0 equals 2. */
    public static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static String unit(String text, int end) {
        int start = end;
        while (start < text.length() && start < end + 2 && !Character.isLetter(text.charAt(start))) {
            start++;
        }
        Matcher unit = WORDS.matcher(text).region(Math.min(start, text.length()), text.length());
        return unit.lookingAt() ? unit.group().toLowerCase(Locale.ROOT) : "";
    }

    /** Whether the first letter or digit of a word is a digit, and no part of the word is raised. */
    private static boolean startsWithDigit(String text, int start, int end) {
        int first = start;
        while (first < end && !Character.isLetterOrDigit(text.charAt(first))) {
            first++;
        }
        return first < end && Character.isDigit(text.charAt(first)) && text.substring(first, end).indexOf('^') < 0;
    }
}
