/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.clinical.identifiers;

import java.util.regex.Pattern;

/** Numbers of journals: eight digits in two groups, the last one a checksum modulo 11 (ISO 3297). */
public final class Issn {

    private static final Pattern FORM = Pattern.compile("\\d{4}-?\\d{3}[\\dXx]");

    private Issn() {
    }

    /** Whether the text has the form 0000-0000, where the last place may be X and the hyphen may be missing. */
    public static boolean hasForm(String text) {
        return FORM.matcher(text).matches();
    }

    /**
     * Whether the last place is the checksum of the others.
     *
     * @param text a number in the right {@linkplain #hasForm form}
     */
    public static boolean hasChecksum(String text) {
        String digits = text.replace("-", "");
        int sum = 0;
        for (int i = 0; i < 7; i++) {
            sum += (8 - i) * Character.digit(digits.charAt(i), 10);
        }
        char last = Character.toUpperCase(digits.charAt(7));
        return (sum + (last == 'X' ? 10 : Character.digit(last, 10))) % 11 == 0;
    }
}
