/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.clinical.vocabulary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * What the singular, plural, inverted, British and American forms of one term have in common: the stems of its words, in
 * alphabetical order. A stem need not be a word; it only has to be the same for all forms.
 */
final class FormKey {

    /** Words that come and go when a term is turned round, as in "fracture of the spine". */
    private static final Set<String> SMALL_WORDS = Set.of("a", "an", "and", "by", "for", "in", "of", "on", "the", "to");

    /** Endings of singular and plural, and what both leave; the first that fits counts. */
    private static final String[][] ENDINGS = { { "omata", "oma" }, { "ies", "y" }, { "sses", "ss" }, { "ss", "ss" },
            { "us", "us" }, { "ae", "a" }, { "es", "" }, { "is", "" }, { "e", "" }, { "s", "" } };

    private FormKey() {
    }

    static String of(String term) {
        List<String> stems = new ArrayList<>();
        for (String word : TermKey.of(term).replace(",", "").split(" ")) {
            if (!SMALL_WORDS.contains(word)) {
                stems.add(stem(word));
            }
        }
        String[] sorted = stems.toArray(String[]::new);
        Arrays.sort(sorted);
        return String.join(" ", sorted);
    }

    private static String stem(String word) {
        return american(word.length() > 3 ? withoutEnding(word) : word);
    }

    private static String withoutEnding(String word) {
        for (String[] ending : ENDINGS) {
            if (word.endsWith(ending[0])) {
                return word.substring(0, word.length() - ending[0].length()) + ending[1];
            }
        }
        return word;
    }

    /** After the ending is gone: haem, oedem, tumour, fibr, centr, stabilis, discectomy. */
    private static String american(String stem) {
        if (stem.length() < 4) {
            return stem;
        }
        return stem.replace("ae", "e").replace("oe", "e").replace("our", "or").replace("isation", "ization")
                .replace("ising", "izing").replace("ised", "ized").replace("disc", "disk").replace("sulph", "sulf");
    }
}
