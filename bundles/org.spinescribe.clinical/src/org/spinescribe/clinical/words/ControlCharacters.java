/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.clinical.words;

import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** Characters that cannot be seen or printed, as they come from PDF files and from Word’s own line breaks. */
public final class ControlCharacters {

    /** Where Unicode has a picture of each of the first 32 characters. */
    private static final int PICTURES = 0x2400;

    private ControlCharacters() {
    }

    /** Whether a character is one; line breaks and tabs are none. */
    public static boolean is(int character) {
        return Character.isISOControl(character) && character != '\n' && character != '\r' && character != '\t';
    }

    /** Where the first one of a text is. */
    public static OptionalInt first(String text) {
        return IntStream.range(0, text.length()).filter(i -> is(text.charAt(i))).findFirst();
    }

    /** The text with a space for each of them, so that everything else stays where it is. */
    public static String without(String text) {
        if (first(text).isEmpty()) {
            return text;
        }
        StringBuilder clean = new StringBuilder(text);
        for (int i = 0; i < clean.length(); i++) {
            if (is(clean.charAt(i))) {
                clean.setCharAt(i, ' ');
            }
        }
        return clean.toString();
    }

    /** The text in one line in which nothing can move the caret, change colours or turn the order of what is read. */
    public static String shown(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        text.codePoints().forEach(c -> shown.appendCodePoint(
                c == '\n' || c == '\r' || c == '\t' ? ' ' : c < ' ' ? PICTURES + c : is(c) || turns(c) ? 0xFFFD : c));
        return shown.toString();
    }

    /** The marks that turn the order in which text is read. */
    private static boolean turns(int c) {
        return c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
    }

    /** How one is named, such as U+000C. */
    public static String name(int character) {
        return "U+" + Integer.toHexString(0x10000 | character).substring(1).toUpperCase(Locale.ROOT);
    }
}
