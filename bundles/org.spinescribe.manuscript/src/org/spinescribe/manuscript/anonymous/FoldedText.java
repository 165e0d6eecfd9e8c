/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.anonymous;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Map;

import org.spinescribe.sources.characters.Unprintable;

/**
 * A text without accents, typographic signs and invisible characters, with the original place of every character.
 * Capitals stay: they distinguish a name from a word.
 */
final class FoldedText {

    private static final Map<Integer, String> LETTERS = Map.ofEntries(Map.entry((int) 'ß', "ss"),
            Map.entry((int) 'ẞ', "SS"), Map.entry((int) 'ø', "o"), Map.entry((int) 'Ø', "O"), Map.entry((int) 'ł', "l"),
            Map.entry((int) 'Ł', "L"), Map.entry((int) 'đ', "d"), Map.entry((int) 'Đ', "D"), Map.entry((int) 'ð', "d"),
            Map.entry((int) 'Ð', "D"), Map.entry((int) 'þ', "th"), Map.entry((int) 'Þ', "Th"),
            Map.entry((int) 'æ', "ae"), Map.entry((int) 'Æ', "Ae"), Map.entry((int) 'œ', "oe"),
            Map.entry((int) 'Œ', "Oe"), Map.entry((int) 'ı', "i"), Map.entry((int) 'ħ', "h"),
            Map.entry((int) 'Ħ', "H"));
    private static final String QUOTES = "'`´‘’‚‹›ʼʹ′＇";

    private final String raw;
    private final StringBuilder folded = new StringBuilder();
    private int[] starts = new int[64];
    private int[] ends = new int[64];

    private FoldedText(String raw) {
        this.raw = raw;
        for (int i = 0; i < raw.length(); i += Character.charCount(raw.codePointAt(i))) {
            add(raw.codePointAt(i), i);
        }
    }

    static FoldedText of(String raw) {
        return new FoldedText(raw);
    }

    /** The folded form of a text. */
    static String fold(String text) {
        return of(text).text();
    }

    /** The folded text. */
    String text() {
        return folded.toString();
    }

    /** Where the original of a folded character begins. */
    int start(int index) {
        return index < folded.length() ? starts[index] : raw.length();
    }

    /** Where the originals of the first {@code index} folded characters end. */
    int end(int index) {
        return index == 0 ? 0 : ends[index - 1];
    }

    private void add(int letter, int at) {
        int behind = at + Character.charCount(letter);
        String plain = plain(letter);
        if (plain.isEmpty() && folded.length() > 0) {
            ends[folded.length() - 1] = behind;
        }
        for (int i = 0; i < plain.length(); i++) {
            if (folded.length() == starts.length) {
                starts = Arrays.copyOf(starts, starts.length * 2);
                ends = Arrays.copyOf(ends, starts.length);
            }
            starts[folded.length()] = at;
            ends[folded.length()] = behind;
            folded.append(plain.charAt(i));
        }
    }

    private static String plain(int letter) {
        if (letter < 0x80) {
            return letter == '`' ? "'" : Character.isWhitespace(letter) ? " " : Character.toString(letter);
        }
        if (LETTERS.containsKey(letter)) {
            return LETTERS.get(letter);
        }
        return switch (Character.getType(letter)) {
            case Character.DASH_PUNCTUATION -> "-";
            case Character.SPACE_SEPARATOR, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> " ";
            case Character.NON_SPACING_MARK, Character.FORMAT, Character.CONTROL -> "";
            default -> QUOTES.indexOf(letter) >= 0 ? "'" : letter == 0x2212 ? "-" : decomposed(letter);
        };
    }

    private static String decomposed(int letter) {
        String whole = Character.toString(letter);
        String parts = Normalizer.normalize(Unprintable.removed(whole), Normalizer.Form.NFKD);
        StringBuilder plain = new StringBuilder();
        parts.codePoints().filter(part -> Character.getType(part) != Character.NON_SPACING_MARK)
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }
}
