/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.clinical.identifiers;

import java.util.Locale;
import java.util.regex.Pattern;

/** ORCID iDs of researchers: sixteen digits in groups of four, the last one a checksum (ISO 7064 MOD 11-2). */
public final class Orcid {

    private static final Pattern FORM = Pattern.compile("\\d{4}-\\d{4}-\\d{4}-\\d{3}[\\dX]");

    private static final Pattern ADDRESS = Pattern.compile("(?i)^(?:https?://)?(?:www\\.)?orcid\\.org/|/$");
    private static final Pattern DIGITS = Pattern.compile("\\d{15}[\\dX]");

    private Orcid() {
    }

    /** The printed form of an iD that was copied as an address, without hyphens or with a small x. */
    public static String normal(String text) {
        String number = ADDRESS.matcher(text.strip()).replaceFirst("").toUpperCase(Locale.ROOT);
        return DIGITS.matcher(number).matches() ? number.replaceAll("(.{4})(?=.)", "$1-") : number;
    }

    /** Whether the text has the form 0000-0000-0000-0000, where the last place may be X. */
    public static boolean hasForm(String text) {
        return FORM.matcher(text).matches();
    }

    /**
     * Whether the last place is the checksum of the others.
     *
     * @param text an iD in the right {@linkplain #hasForm form}
     */
    public static boolean hasChecksum(String text) {
        String digits = text.replace("-", "");
        int total = 0;
        for (int i = 0; i < digits.length() - 1; i++) {
            total = (total + Character.digit(digits.charAt(i), 10)) * 2;
        }
        int check = (12 - total % 11) % 11;
        return digits.charAt(digits.length() - 1) == (check == 10 ? 'X' : Character.forDigit(check, 10));
    }
}
