/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.clinical.identifiers;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Digital object identifiers of articles: a prefix that starts with 10, a slash, and a part that the publisher chooses
 * (ISO 26324).
 */
public final class Doi {

    private static final Pattern FORM = Pattern.compile("10\\.\\d{4,9}(?:\\.\\d{1,9}){0,3}/[^\\s\\p{Cntrl}]++");
    private static final Pattern ADDRESS = Pattern.compile("(?i)^(?:https?://(?:dx\\.)?doi\\.org/|doi:\\s{0,9})");

    private Doi() {
    }

    /** The identifier itself, without the address of the resolver or the word doi before it. */
    public static String bare(String text) {
        return ADDRESS.matcher(text.strip()).replaceFirst("");
    }

    /** Whether a {@linkplain #bare bare} identifier is well-formed, and does not end with a punctuation mark. */
    public static boolean hasForm(String bare) {
        return FORM.matcher(bare).matches() && ".,;".indexOf(bare.charAt(bare.length() - 1)) < 0;
    }

    /** The same key for all notations of one identifier, whatever their letter case. */
    public static String key(String text) {
        return bare(text).toLowerCase(Locale.ROOT);
    }
}
