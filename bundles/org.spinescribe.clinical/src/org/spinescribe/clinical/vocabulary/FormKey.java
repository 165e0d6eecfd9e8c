/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.clinical.vocabulary;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * A key for the singular, plural, inverted, British and American forms of one term: the stems of its words, in
 * alphabetical order. A stem need not be a word; all forms must only have the same.
 */
public final class FormKey {

    /** Words that inversion adds or drops, as in "fracture of the spine". */
    private static final Set<String> SMALL_WORDS = Set.of("", "a", "an", "and", "by", "for", "in", "of", "on", "the",
            "to");

    /** Endings of singular and plural, with their common rest; the first that fits counts. */
    private static final String[][] ENDINGS = { { "omata", "oma" }, { "ies", "y" }, { "sses", "ss" }, { "ss", "ss" },
            { "us", "us" }, { "ae", "a" }, { "es", "" }, { "is", "" }, { "e", "" }, { "s", "" } };

    /** British spellings with the American ones, in stems without ending: haem, oedem, tumour, stabilis, disc. */
    private static final String[][] BRITISH = { { "ae", "e" }, { "oe", "e" }, { "our", "or" }, { "isation", "ization" },
            { "ising", "izing" }, { "ised", "ized" }, { "disc", "disk" }, { "sulph", "sulf" } };

    private FormKey() {
    }

    /** The key of a term; the same for all its forms, and empty when it has no words. */
    public static String of(String term) {
        return ofKey(TermKey.of(term));
    }

    /** The key of a term with a known {@link TermKey}. */
    static String ofKey(String termKey) {
        List<String> words = BundledRows.parts(termKey, " ");
        String[] stems = new String[words.size()];
        int count = 0;
        for (String word : words) {
            String letters = word.endsWith(",") ? word.substring(0, word.length() - 1) : word;
            if (!SMALL_WORDS.contains(letters)) {
                stems[count++] = letters.length() > 3 ? american(withoutEnding(letters)) : letters;
            }
        }
        Arrays.sort(stems, 0, count);
        return String.join(" ", Arrays.copyOf(stems, count));
    }

    private static String withoutEnding(String word) {
        char last = word.charAt(word.length() - 1);
        if (last != 's' && last != 'e' && last != 'a') {
            return word;
        }
        for (String[] ending : ENDINGS) {
            if (word.endsWith(ending[0])) {
                return word.substring(0, word.length() - ending[0].length()) + ending[1];
            }
        }
        return word;
    }

    private static String american(String stem) {
        String american = stem;
        for (int i = 0; stem.length() > 3 && i < BRITISH.length; i++) {
            american = american.replace(BRITISH[i][0], BRITISH[i][1]);
        }
        return american;
    }
}
