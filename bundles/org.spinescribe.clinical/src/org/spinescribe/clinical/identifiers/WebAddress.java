/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.clinical.identifiers;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Addresses that links in a document may have: a site or a mailbox. Any other could be a program, or a file that the
 * reader does not have.
 */
public final class WebAddress {

    private static final Pattern SITE = Pattern.compile("(https?://)([^/?#]*)(.*)",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern MAILBOX = Pattern.compile("mailto:(.+@.+)", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final String IN_HOSTS = "-._~:@[]!$&'()*+,;=%";
    private static final String IN_PATHS = "-._~:/?@!$&'()*+,;=%";

    private WebAddress() {
    }

    /** An address with percent-encoding where needed; empty for any other text. */
    public static Optional<String> of(String typed) {
        String text = typed.strip().replaceFirst("^<(.*)>$", "$1").strip();
        String doi = Doi.bare(text);
        if (Doi.hasForm(doi) && !text.toLowerCase(Locale.ROOT).startsWith("http")) {
            text = "https://doi.org/" + doi;
        }
        Matcher site = SITE.matcher(text);
        if (site.matches()) {
            // a DOI may itself contain # and ?
            boolean ofDoi = site.group(2).equalsIgnoreCase("doi.org") && site.group(3).startsWith("/10.");
            String path = ofDoi ? encode(site.group(3), IN_PATHS.replace("?", "")) : path(site.group(3));
            return checked(site.group(1) + encode(site.group(2), IN_HOSTS) + path)
                    .filter(uri -> uri.getHost() != null || uri.getAuthority() != null && hasHost(uri.getAuthority()))
                    .map(URI::toString);
        }
        Matcher mailbox = MAILBOX.matcher(text);
        return mailbox.matches() ? checked("mailto:" + path(mailbox.group(1))).map(URI::toString) : Optional.empty();
    }

    /** Whether there is a host; Java rejects names with letters of other scripts or underscores, but they exist. */
    private static boolean hasHost(String authority) {
        return authority.matches("(?:[^@]*@)?(?:[\\w-]|%[0-9A-Fa-f]{2})+(?:\\.(?:[\\w-]|%[0-9A-Fa-f]{2})+)*(?::\\d*)?");
    }

    private static Optional<URI> checked(String address) {
        try {
            return Optional.of(new URI(address));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** Encodes a path with its fragment; only the first # begins one. */
    private static String path(String text) {
        int fragment = text.indexOf('#');
        return fragment < 0 ? encode(text, IN_PATHS)
                : encode(text.substring(0, fragment), IN_PATHS) + "#" + encode(text.substring(fragment + 1), IN_PATHS);
    }

    private static String encode(String text, String allowed) {
        StringBuilder encoded = new StringBuilder();
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < bytes.length; i++) {
            char c = (char) (bytes[i] & 0xFF);
            boolean letterOrDigit = c < 128 && Character.isLetterOrDigit(c);
            if (letterOrDigit || allowed.indexOf(c) >= 0 && (c != '%' || isEscape(bytes, i))) {
                encoded.append(c);
            } else {
                encoded.append('%').append(Character.forDigit(c >> 4, 16)).append(Character.forDigit(c & 15, 16));
            }
        }
        return encoded.toString();
    }

    private static boolean isEscape(byte[] bytes, int percent) {
        return percent + 2 < bytes.length && Character.digit(bytes[percent + 1], 16) >= 0
                && Character.digit(bytes[percent + 2], 16) >= 0;
    }
}
