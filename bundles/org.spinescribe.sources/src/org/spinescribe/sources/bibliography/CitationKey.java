/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.sources.bibliography;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Generates keys for works without one: the first author’s family name with the year. */
public final class CitationKey {

    private static final Pattern NOT_ASCII_LETTERS = Pattern.compile("[^a-z]++");
    private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}]++");
    /** Letters that Unicode does not decompose into a letter and an accent. */
    private static final Map<String, String> LETTERS = Map.of("ł", "l", "ø", "o", "đ", "d", "ð", "d", "ı", "i", "ß",
            "ss", "æ", "ae", "œ", "oe", "þ", "th");

    private CitationKey() {
    }

    /**
     * The key of a work.
     *
     * @param word family name of the first author, or the first word of the title
     * @param year four digits, or empty
     */
    public static String of(String word, String year) {
        String name = name(word);
        return (name.isEmpty() ? "work" : name) + year;
    }

    /** The key for a work without one, or without a meaningful one. */
    public static String of(BibliographyEntry work) {
        String word = Stream.of("author", "editor").flatMap(field -> work.people(field).stream())
                .map(PersonName::family).findFirst().or(() -> work.field("title").map(CitationKey::firstWord))
                .orElse("");
        return of(word, WorkDate.of(work).map(date -> String.valueOf(date.year())).filter(year -> year.length() == 4)
                .orElse(""));
    }

    /** The key itself if unused; else the key with the first letters behind it that no other key has. */
    public static String free(String key, Predicate<String> taken) {
        String free = key;
        for (int number = 1; taken.test(free); number++) {
            free = key + letters(number);
        }
        return free;
    }

    /** a, b, … z, aa, ab, … for 1, 2, … */
    static String letters(int number) {
        String last = String.valueOf((char) ('a' + (number - 1) % 26));
        return number <= 26 ? last : letters((number - 1) / 26) + last;
    }

    static String firstWord(String title) {
        return title.replaceAll("<[^<>]{1,6}>", "").strip().split("\\s", 2)[0];
    }

    /** The name in ASCII, without spaces and marks; a name in another script keeps its letters. */
    private static String name(String word) {
        StringBuilder letters = new StringBuilder();
        word.toLowerCase(Locale.ROOT).codePoints().mapToObj(Character::toString)
                .forEach(letter -> letters.append(LETTERS.getOrDefault(letter, letter)));
        String ascii = NOT_ASCII_LETTERS.matcher(Normalizer.normalize(letters, Normalizer.Form.NFKD)).replaceAll("");
        return ascii.isEmpty() ? NOT_LETTERS.matcher(letters).replaceAll("") : ascii;
    }
}
