/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.pdf;

import org.apache.fop.fonts.base14.TimesRoman;

/** Lets words be broken that fit on no line, such as addresses: the formatter would print them over the edge. */
final class LongWords {

    private static final char BREAK = '\u200B';
    private static final String BEFORE_BREAK = "/.-_?&=,;:)";
    private static final TimesRoman TIMES = new TimesRoman(false);
    private static final double EM = 1000;

    private LongWords() {
    }

    /**
     * The text with places to break in words that are wider than {@code widest}.
     *
     * @param widest width of a line, relative to the size of the type
     */
    static String breakable(String text, double widest) {
        if (text.length() <= widest) {
            return text;
        }
        StringBuilder out = new StringBuilder();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || Character.isWhitespace(text.charAt(i))) {
                word(text.substring(start, i), widest, out);
                if (i < text.length()) {
                    out.append(text.charAt(i));
                }
                start = i + 1;
            }
        }
        return out.toString();
    }

    private static void word(String word, double widest, StringBuilder out) {
        if (word.length() <= widest || width(word) <= widest) {
            out.append(word);
            return;
        }
        double unbroken = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            out.append(c);
            unbroken += width(c);
            boolean good = BEFORE_BREAK.indexOf(c) >= 0 && unbroken > widest / 4;
            if ((good || unbroken >= widest / 2) && !Character.isHighSurrogate(c) && i + 1 < word.length()) {
                out.append(BREAK);
                unbroken = 0;
            }
        }
    }

    /** How wide a text is, relative to the size of its type. */
    static double width(String word) {
        double width = 0;
        for (int i = 0; i < word.length(); i++) {
            width += width(word.charAt(i));
        }
        return width;
    }

    /** In the metrics of Times, which the fonts share; a character that Times lacks is as wide as its type is high. */
    private static double width(char c) {
        return TIMES.hasChar(c) ? TIMES.getWidth(TIMES.mapChar(c), 1) / EM : 1;
    }
}
