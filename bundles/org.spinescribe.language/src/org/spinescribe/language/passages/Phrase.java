/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.passages;

import java.util.Optional;

/**
 * Words to search for in a text. They match at the start of words, in small letters or capitals, so that "symptom"
 * finds "Symptoms"; words in capitals, such as "CT", match only exactly. Guidelines search for hundreds of phrases in
 * each report, so the comparison avoids regular expressions.
 */
public final class Phrase {

    private static final char FIRST_BEYOND_ASCII = 0x80;
    private static final char NO_BREAK_SPACE = '\u00A0';

    private final String words;
    private final boolean capitals;

    /** A match: from its first character to the end of the word that its last word begins. */
    public record Place(int start, int end) {
    }

    private Phrase(String words) {
        this.words = words;
        capitals = words.length() > 1 && isCapitals(words);
    }

    /** The phrase of these words. */
    public static Phrase of(String words) {
        return new Phrase(words.strip());
    }

    private static boolean isCapitals(String words) {
        boolean any = false;
        for (int i = 0; i < words.length(); i++) {
            if (Character.toUpperCase(words.charAt(i)) != words.charAt(i)) {
                return false;
            }
            any |= Character.isUpperCase(words.charAt(i));
        }
        return any;
    }

    /** The original words. */
    String words() {
        return words;
    }

    /** Whether only the exact phrase matches, and no longer word that begins with it. */
    boolean isCapitals() {
        return capitals;
    }

    /** The first match in a text. */
    public Optional<Place> find(String text) {
        if (text == null || words.isEmpty()) {
            return Optional.empty();
        }
        for (int start = 0; start < text.length(); start++) {
            Optional<Place> place = at(text, start);
            if (place.isPresent()) {
                return place;
            }
        }
        return Optional.empty();
    }

    /** The match that begins exactly at an index of a text. */
    Optional<Place> at(String text, int start) {
        if (!isSame(words.charAt(0), text.charAt(start)) || isWord(words.charAt(0)) && isInWord(text, start)) {
            return Optional.empty();
        }
        int end = endOfSame(text, start);
        if (end < 0 || capitals && end < text.length() && isWord(text.codePointAt(end))) {
            return Optional.empty();
        }
        return Optional.of(new Place(start, capitals || !isWord(words.charAt(0)) ? end : endOfLetters(text, end)));
    }

    /** The index behind the words of the phrase, or -1 when the text has other words there. */
    private int endOfSame(String text, int start) {
        int place = start;
        for (int i = 0; i < words.length(); i++) {
            if (isSpace(words.charAt(i))) {
                if (i > 0 && isSpace(words.charAt(i - 1))) {
                    continue;
                }
                int behind = endOfSpace(text, place);
                if (behind == place) {
                    return -1;
                }
                place = behind;
            } else if (place < text.length() && isSame(words.charAt(i), text.charAt(place))) {
                place++;
            } else {
                return -1;
            }
        }
        return place;
    }

    private boolean isSame(char wanted, char there) {
        return wanted == there || !capitals && small(wanted) == small(there);
    }

    private static int endOfSpace(String text, int start) {
        int end = start;
        while (end < text.length() && (isSpace(text.charAt(end)) || text.charAt(end) == NO_BREAK_SPACE)) {
            end++;
        }
        return end;
    }

    private static int endOfLetters(String text, int start) {
        int end = start;
        while (end < text.length() && Character.isLetter(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    private static boolean isInWord(String text, int start) {
        return start > 0 && isWord(text.codePointBefore(start));
    }

    /** Whether a character is part of a word: a letter, or a number of any kind. */
    static boolean isWord(int codePoint) {
        if (codePoint < FIRST_BEYOND_ASCII) {
            return codePoint >= 'a' && codePoint <= 'z' || codePoint >= 'A' && codePoint <= 'Z'
                    || codePoint >= '0' && codePoint <= '9';
        }
        return switch (Character.getType(codePoint)) {
            case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
            default -> Character.isLetter(codePoint);
        };
    }

    /** The same letter for all letters that differ only in case. */
    static char small(char letter) {
        if (letter < FIRST_BEYOND_ASCII) {
            return letter >= 'A' && letter <= 'Z' ? (char) (letter + 'a' - 'A') : letter;
        }
        return Character.toLowerCase(Character.toUpperCase(letter));
    }

    private static boolean isSpace(char character) {
        return character == ' ' || character >= '\t' && character <= '\r';
    }

    /** Whether a text has the phrase. */
    public boolean isIn(String text) {
        return find(text).isPresent();
    }
}
