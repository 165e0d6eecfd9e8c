/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.output;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Makes addresses safe to be written as URIs. */
public final class Addresses {

    private static final String ALLOWED = "-._~:/?#[]@!$&'()*+,;=%";

    private Addresses() {
    }

    /** The address with everything that a URI cannot hold percent-encoded; a lone percent sign too. */
    public static String encode(String address) {
        StringBuilder encoded = new StringBuilder();
        byte[] bytes = address.strip().getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < bytes.length; i++) {
            char c = (char) (bytes[i] & 0xFF);
            boolean letterOrDigit = c < 128 && Character.isLetterOrDigit(c);
            if (letterOrDigit || ALLOWED.indexOf(c) >= 0 && (c != '%' || isEscape(bytes, i))) {
                encoded.append(c);
            } else {
                encoded.append('%').append(Character.forDigit(c >> 4, 16)).append(Character.forDigit(c & 15, 16));
            }
        }
        return encoded.toString();
    }

    /**
     * Whether a page may lead to an address: to a site or a mailbox. Anything else could be a program, or a file that
     * the reader does not have.
     */
    public static boolean leadsOut(String address) {
        String start = address.strip().toLowerCase(Locale.ROOT);
        return start.startsWith("https://") || start.startsWith("http://") || start.startsWith("mailto:");
    }

    private static boolean isEscape(byte[] bytes, int percent) {
        return percent + 2 < bytes.length && Character.digit(bytes[percent + 1], 16) >= 0
                && Character.digit(bytes[percent + 2], 16) >= 0;
    }
}
