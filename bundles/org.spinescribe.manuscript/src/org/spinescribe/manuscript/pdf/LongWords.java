/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.pdf;

/** Lets words be broken that fit on no line, such as addresses: the formatter would print them over the edge. */
final class LongWords {

    private static final char BREAK = '\u200B';
    private static final String BEFORE_BREAK = "/.-_?&=,;:)";

    private LongWords() {
    }

    /** The text with places to break in words of more than {@code longest} characters. */
    static String breakable(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        StringBuilder out = new StringBuilder();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || Character.isWhitespace(text.charAt(i))) {
                word(text.substring(start, i), longest, out);
                if (i < text.length()) {
                    out.append(text.charAt(i));
                }
                start = i + 1;
            }
        }
        return out.toString();
    }

    private static void word(String word, int longest, StringBuilder out) {
        if (word.length() <= longest) {
            out.append(word);
            return;
        }
        int unbroken = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            out.append(c);
            unbroken++;
            boolean good = BEFORE_BREAK.indexOf(c) >= 0 && unbroken > longest / 4;
            if ((good || unbroken >= longest / 2) && !Character.isHighSurrogate(c) && i + 1 < word.length()) {
                out.append(BREAK);
                unbroken = 0;
            }
        }
    }
}
