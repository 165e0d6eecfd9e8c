/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.reading;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How often each word of three letters and each number stands in a text; initials are set in many ways. */
final class WordBag {

    private static final Pattern WORD = Pattern.compile("(?!doi\\b)[\\p{L}\\p{M}]{3,}|\\p{Nd}+");

    private final Map<String, Integer> counts = new TreeMap<>();

    WordBag add(String text) {
        Matcher word = WORD.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC).replace("\u00AD", ""));
        while (word.find()) {
            counts.merge(word.group().toLowerCase(Locale.ROOT), 1, Integer::sum);
        }
        return this;
    }

    /** The words that another bag has fewer times. */
    Map<String, Integer> without(WordBag other) {
        Map<String, Integer> missing = new TreeMap<>();
        counts.forEach((word, count) -> {
            int left = count - other.counts.getOrDefault(word, 0);
            if (left > 0) {
                missing.put(word, left);
            }
        });
        return missing;
    }
}
