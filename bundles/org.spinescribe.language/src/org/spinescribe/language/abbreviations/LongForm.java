/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.abbreviations;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.spinescribe.clinical.vocabulary.FormKey;

/**
 * Finds the long form of an abbreviation with the algorithm of Schwartz and Hearst (Pacific Symposium on Biocomputing
 * 2003:451–462): each letter of the abbreviation, from the last to the first, is found in the words, the first one at
 * the start of a word.
 */
final class LongForm {

    /** The number of words, such as "of" and "the", that have no letter in the abbreviation. */
    private static final int SMALL_WORDS = 2;
    private static final Pattern SEPARATORS = Pattern.compile("[\\s,;/+–-]+");

    private LongForm() {
    }

    /** Whether the end of a text spells an abbreviation out. */
    static boolean precedes(String text, String shortForm) {
        return isSpeltBy(lastWords(text, shortForm.length() + SMALL_WORDS), shortForm);
    }

    /** Whether a text in brackets behind an abbreviation spells it out. */
    static boolean follows(String text, String shortForm) {
        String words = text.strip();
        boolean starts = !words.isEmpty() && Character.toLowerCase(words.charAt(0)) == Character.toLowerCase(
                shortForm.charAt(0));
        return starts
                && (isListedBy(words, shortForm) || lastWords(words, shortForm.length() + SMALL_WORDS).equals(words)
                && isSpeltBy(words, shortForm));
    }

    /** Whether a list has one word for each letter: RICE (rituximab, ifosfamide, carboplatin, etoposide). */
    private static boolean isListedBy(String words, String shortForm) {
        String[] listed = SEPARATORS.split(words.toLowerCase(Locale.ROOT).replaceAll("\\band\\b", " ").strip());
        String letters = shortForm.toLowerCase(Locale.ROOT);
        return listed.length == letters.length() && IntStream.range(0, listed.length)
                .allMatch(i -> !listed[i].isEmpty() && listed[i].charAt(0) == letters.charAt(i));
    }

    /** Whether the last words of a text, give or take a few, are those of a long form. */
    static boolean endsWith(String text, String longForm) {
        String[] words = longForm.strip().split("\\s+");
        String first = FormKey.of(words[0]);
        return Arrays.stream(lastWords(text, words.length + SMALL_WORDS).split("\\s+")).anyMatch(
                word -> FormKey.of(word).equals(first));
    }

    private static boolean isSpeltBy(String words, String shortForm) {
        return words.length() > shortForm.length() && matches(words.toLowerCase(Locale.ROOT),
                shortForm.toLowerCase(Locale.ROOT));
    }

    private static boolean matches(String words, String shortForm) {
        int word = words.length();
        for (int letter = shortForm.length() - 1; letter >= 0; letter--) {
            char wanted = shortForm.charAt(letter);
            if (!Character.isLetterOrDigit(wanted)) {
                continue;
            }
            do {
                word--;
            } while (word >= 0 && (words.charAt(word) != wanted || letter == 0 && !startsWord(words, word)));
            if (word < 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean startsWord(String words, int index) {
        return index == 0 || !Character.isLetterOrDigit(words.charAt(index - 1));
    }

    /** The text behind the last sentence end and the last bracket. */
    private static String sameSentence(String text) {
        int start = text.length();
        while (start > 0 && "().;:".indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        return text.substring(start);
    }

    private static String lastWords(String text, int count) {
        String trimmed = sameSentence(text.stripTrailing());
        int start = trimmed.length();
        for (int words = 0; words < count && start > 0; words++) {
            start = trimmed.lastIndexOf(' ', start - 1);
        }
        return trimmed.substring(Math.max(start, 0)).strip();
    }
}
