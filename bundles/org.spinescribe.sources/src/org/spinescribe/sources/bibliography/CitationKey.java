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
import java.util.regex.Pattern;

/** The keys that works get which have none: the first author’s family name with the year. */
public final class CitationKey {

    private static final Pattern NOT_ASCII_LETTERS = Pattern.compile("[^a-z]++");
    private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}]++");
    /** Letters that do not fall apart into a letter and an accent. */
    private static final Map<String, String> LETTERS = Map.of("ł", "l", "ø", "o", "đ", "d", "ð", "d", "ı", "i", "ß",
            "ss", "æ", "ae", "œ", "oe", "þ", "th");

    private CitationKey() {
    }

    /**
     * The key of a work.
     *
     * @param word family name of the first author, or the first word of the title
     * @param year four digits, or nothing
     */
    public static String of(String word, String year) {
        String name = name(word);
        return (name.isEmpty() ? "work" : name) + year;
    }

    /** In ASCII, without spaces and marks; a name in another script keeps its letters. */
    private static String name(String word) {
        StringBuilder letters = new StringBuilder();
        word.toLowerCase(Locale.ROOT).codePoints().mapToObj(Character::toString)
                .forEach(letter -> letters.append(LETTERS.getOrDefault(letter, letter)));
        String ascii = NOT_ASCII_LETTERS.matcher(Normalizer.normalize(letters, Normalizer.Form.NFKD)).replaceAll("");
        return ascii.isEmpty() ? NOT_LETTERS.matcher(letters).replaceAll("") : ascii;
    }
}
