/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.clinical.identifiers;

import java.util.Locale;
import java.util.regex.Pattern;

/** Numbers of books: ten digits with a checksum modulo 11, or thirteen with one modulo 10 (ISO 2108). */
public final class Isbn {

    private static final Pattern FORM = Pattern.compile("\\d{9}[\\dX]|97[89]\\d{10}");

    private Isbn() {
    }

    /** The number without hyphens and spaces. */
    public static String bare(String text) {
        return text.replaceAll("[\\s\\p{Pd}]", "").toUpperCase(Locale.ROOT);
    }

    /** Whether a {@linkplain #bare bare} number has ten or thirteen digits. */
    public static boolean hasForm(String bare) {
        return FORM.matcher(bare).matches();
    }

    /**
     * Whether the last place is the checksum of the others.
     *
     * @param bare a number in the right {@linkplain #hasForm form}
     */
    public static boolean hasChecksum(String bare) {
        boolean longForm = bare.length() == 13;
        int sum = 0;
        for (int i = 0; i < bare.length(); i++) {
            int digit = bare.charAt(i) == 'X' ? 10 : Character.digit(bare.charAt(i), 10);
            sum += digit * (longForm ? i % 2 == 0 ? 1 : 3 : 10 - i);
        }
        return sum % (longForm ? 10 : 11) == 0;
    }
}
