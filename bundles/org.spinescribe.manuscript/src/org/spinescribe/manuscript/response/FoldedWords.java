/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.response;

import java.util.regex.Pattern;

/**
 * Folds words to a form that is equal in a text and its print: without differences of white space, line breaks, dashes,
 * quotation marks and capitals, and without citation numbers in brackets.
 */
final class FoldedWords {

    private static final Pattern CITATION = Pattern.compile("\\[(?:[\\d\\s,;\u2013-]+|[^\\[\\]]*@[^\\[\\]]*)\\]");

    private final String text;
    private final StringBuilder letters = new StringBuilder();
    /** For each letter its index in the text. */
    private final int[] places;

    private FoldedWords(String text) {
        this.text = text;
        String words = CITATION.matcher(text).replaceAll(citation -> " ".repeat(citation.group().length()));
        places = new int[words.length()];
        for (int i = 0; i < words.length(); i++) {
            char letter = folded(words.charAt(i));
            if (letter != 0) {
                places[letters.length()] = i;
                letters.append(letter);
            }
        }
    }

    /** Folds a text. */
    static FoldedWords of(String text) {
        return new FoldedWords(text);
    }

    /** The letters of a text as they are compared. */
    static String letters(String text) {
        return new FoldedWords(text).letters.toString();
    }

    /** The letter at which some letters begin, from a letter on; -1 when they are not there. */
    int find(String wanted, int from) {
        return letters.indexOf(wanted, from);
    }

    /** Where a letter stands in the text. */
    int place(int letter) {
        return places[letter];
    }

    /** Whether some letters are whole words: no word continues before or behind them. */
    boolean areWords(int from, int to) {
        int start = places[from];
        int end = places[to - 1];
        return !(start > 0 && isLetter(start - 1) && isLetter(start))
                && !(end + 1 < text.length() && isLetter(end) && isLetter(end + 1));
    }

    private boolean isLetter(int place) {
        return Character.isLetterOrDigit(text.charAt(place));
    }

    private static char folded(char sign) {
        return switch (sign) {
            case '\u00AD', '\u200B', '\u2060', '\uFEFF' -> 0;
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2212' -> '-';
            case '\u201C', '\u201D', '\u201E', '\u00AB', '\u00BB' -> '"';
            case '\u2018', '\u2019', '\u02BC' -> '\'';
            default -> Character.isWhitespace(sign) || Character.isSpaceChar(sign) ? 0
                    : Character.toLowerCase(sign);
        };
    }
}
