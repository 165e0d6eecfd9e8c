/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.sources.characters;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Folds texts that look equal to one form, without differences of hyphens, quotes, spaces, accents and case. */
public final class Folding {

    private static final Pattern DASHES = Pattern.compile("[\\p{Pd}\u2212\u00AC]+");
    private static final Pattern QUOTES = Pattern.compile("['`´‘’‚‹›\"“”„«»]");
    private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");
    private static final Pattern JOINERS = Pattern.compile("[\u200C-\u200F\u202A-\u202E\u2066-\u2069]+");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

    private Folding() {
    }

    /** The folded form, which is equal for texts that look alike. */
    public static String of(String text) {
        return isPlain(text) ? ofPlain(text) : ofAny(text);
    }

    /** Whether a text is only ASCII, as most of a bibliography is. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < ' ' || text.charAt(i) > '~') {
                return false;
            }
        }
        return true;
    }

    private static String ofPlain(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            boolean again = i > 0 && text.charAt(i - 1) == character && (character == ' ' || character == '-');
            if (!again) {
                folded.append(character == '`' || character == '"' ? '\'' : character);
            }
        }
        return folded.toString().strip().toLowerCase(Locale.ROOT);
    }

    private static String ofAny(String text) {
        String folded = Normalizer.normalize(Unprintable.removed(text), Normalizer.Form.NFKD);
        folded = JOINERS.matcher(MARKS.matcher(folded).replaceAll("")).replaceAll("");
        folded = QUOTES.matcher(DASHES.matcher(folded).replaceAll("-")).replaceAll("'");
        return SPACES.matcher(folded).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }
}
