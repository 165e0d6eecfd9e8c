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

/** Control characters, as they come from PDF files and from Word’s own line breaks. */
public final class ControlCharacters {

    /** The Unicode block with a picture of each of the first 32 characters. */
    private static final int PICTURES = 0x2400;

    private ControlCharacters() {
    }

    /** Whether a character is a control character; line breaks and tabs do not count. */
    public static boolean is(int character) {
        return Character.isISOControl(character) && character != '\n' && character != '\r' && character != '\t';
    }

    /** The index of the first one in a text. */
    public static OptionalInt first(String text) {
        return IntStream.range(0, text.length()).filter(i -> is(text.charAt(i))).findFirst();
    }

    /** The text with a space for each of them, so that all offsets stay the same. */
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

    /** The text in one line, without characters that move the caret, change colours or reverse the direction. */
    public static String shown(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        text.codePoints().forEach(c -> shown.appendCodePoint(
                c == '\n' || c == '\r' || c == '\t' ? ' ' : c < ' ' ? PICTURES + c : is(c) || turns(c) ? 0xFFFD : c));
        return shown.toString();
    }

    /** Whether a character is a mark that changes the reading direction. */
    private static boolean turns(int c) {
        return c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
    }

    /** The name of a character, such as U+000C. */
    public static String name(int character) {
        return "U+" + Integer.toHexString(0x10000 | character).substring(1).toUpperCase(Locale.ROOT);
    }
}
