/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.clinical.words;

import java.util.Locale;

/**
 * The beginnings of a text's words, up to three letters: a prefilter. One pass over a text tells for every list of
 * words whether searching for them is worthwhile: a regular expression without a match costs a hundred times as much.
 * <p>A reported presence may be false; a reported absence is true.
 */
public final class Beginnings {

    private static final int LETTERS = 3;
    private static final int PLACES = 1 << 12;

    private final String text;
    private final long[] places = new long[PLACES / Long.SIZE];
    private String small;
    private boolean digit;

    private Beginnings(String text) {
        this.text = text;
    }

    /** The first letters of wanted words. */
    public static final class Any {

        private final int[] places;
        private final boolean whole;
        private final String[] words;
        private final boolean[] capitals;

        private Any(boolean whole, String... words) {
            this.whole = whole;
            this.words = words.clone();
            places = new int[words.length];
            capitals = new boolean[words.length];
            for (int i = 0; i < places.length; i++) {
                places[i] = place(words[i], 0, Math.min(LETTERS, words[i].length()));
                capitals[i] = words[i].equals(words[i].toUpperCase(Locale.ROOT));
                this.words[i] = capitals[i] ? words[i] : words[i].toLowerCase(Locale.ROOT);
            }
        }
    }

    /**
     * Words to search for; case does not matter.
     *
     * @param words whole words or their first three letters or more; one of less than three letters is a whole word
     */
    public static Any any(String... words) {
        return new Any(false, words);
    }

    /**
     * Words of which each matching text contains one, letter by letter: fewer texts contain them than have words with
     * the same beginnings. A word in capitals must be in capitals in the text.
     */
    public static Any whole(String... words) {
        return new Any(true, words);
    }

    /** The beginnings of the words of a text. */
    public static Beginnings of(String text) {
        Beginnings found = new Beginnings(text);
        int length = text.length();
        int start = 0;
        while (start < length) {
            if (!Character.isLetter(text.charAt(start))) {
                boolean digit = Character.isDigit(text.charAt(start));
                found.digit |= digit;
                start++;
                continue;
            }
            int end = start;
            while (end < length && Character.isLetter(text.charAt(end))) {
                end++;
            }
            found.add(place(text, start, Math.min(end, start + LETTERS)));
            start = end;
        }
        return found;
    }

    /** Whether the text may contain a word with one of the wanted beginnings. */
    public boolean has(Any words) {
        for (int i = 0; i < words.places.length; i++) {
            if ((places[words.places[i] / Long.SIZE] & 1L << words.places[i]) != 0
                    && (!words.whole || stands(words.words[i], words.capitals[i]))) {
                return true;
            }
        }
        return false;
    }

    private boolean stands(String word, boolean capitals) {
        if (capitals) {
            return text.contains(word);
        }
        if (small == null) {
            small = text.toLowerCase(Locale.ROOT);
        }
        return small.contains(word);
    }

    /** Whether the text contains a digit. */
    public boolean hasDigit() {
        return digit;
    }

    private void add(int place) {
        places[place / Long.SIZE] |= 1L << place;
    }

    /** The index of a beginning; small and capital letters differ in one bit, which is ignored. */
    private static int place(String text, int start, int end) {
        int place = 0;
        for (int i = start; i < end; i++) {
            place = place * 27 + (text.charAt(i) & 0x1F);
        }
        return place & PLACES - 1;
    }
}
