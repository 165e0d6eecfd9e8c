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

    /** How one is named, such as U+000C. */
    public static String name(int character) {
        return "U+" + Integer.toHexString(0x10000 | character).substring(1).toUpperCase(Locale.ROOT);
    }
}
