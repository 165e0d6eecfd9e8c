/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.clinical.vocabulary;

import java.text.Normalizer;
import java.util.Locale;

/** A key for all spellings of one term. */
final class TermKey {

    private TermKey() {
    }

    /**
     * The term in small letters without accents and apostrophes, with one space between words; commas stay, since they
     * mark an inversion.
     */
    static String of(String term) {
        StringBuilder key = new StringBuilder(term.length());
        String letters = isAscii(term) ? term : Normalizer.normalize(term, Normalizer.Form.NFKD);
        for (int i = 0; i < letters.length(); i++) {
            append(key, letters.charAt(i));
        }
        int length = key.length();
        return (length > 0 && key.charAt(length - 1) == ' ' ? key.substring(0, length - 1) : key.toString())
                .toLowerCase(Locale.ROOT);
    }

    private static void append(StringBuilder key, char c) {
        int length = key.length();
        if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
            key.append(c);
        } else if (c == ',' && length > 0) {
            key.setLength(key.charAt(length - 1) == ' ' ? length - 1 : length);
            key.append(", ");
        } else if (length > 0 && key.charAt(length - 1) != ' ' && !joins(c)) {
            key.append(' ');
        }
    }

    private static boolean joins(char c) {
        return c == '\'' || c == '’' || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static boolean isAscii(String term) {
        for (int i = 0; i < term.length(); i++) {
            if (term.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }
}
