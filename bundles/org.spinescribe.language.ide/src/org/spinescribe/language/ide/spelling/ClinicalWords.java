/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.ide.spelling;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

import org.spinescribe.clinical.vocabulary.VocabularyWords;
import org.spinescribe.clinical.words.WordList;

/** The words of spine surgery: an own list, the bundled MeSH headings, and compounds. */
final class ClinicalWords {

    /** Combining forms and prefixes of medical words. */
    private static final List<String> FIRST_PARTS = List.of("antero", "postero", "latero", "medio", "dorso", "ventro",
            "supero", "infero", "cranio", "cervico", "thoraco", "lumbo", "sacro", "ilio", "costo", "spondylo", "osteo",
            "myelo", "radiculo", "neuro", "vertebro", "laparo", "micro", "macro", "multi", "mono", "intra", "inter",
            "extra", "trans", "retro", "para", "peri", "epi", "sub", "supra", "infra", "juxta", "pre", "post", "hyper",
            "hypo", "iso", "hemi", "non", "re", "un", "over", "under", "anti", "bi", "uni", "poly", "pseudo", "ultra",
            "immuno", "electro", "radio", "chemo", "thermo", "cardio", "gastro", "haemo", "hemo", "angio", "fibro",
            "chondro", "atlanto", "occipito", "pan");

    private static final int SHORTEST_REST = 4;

    private final Set<String> words = new HashSet<>();

    ClinicalWords() {
        words.addAll(WordList.read(ClinicalWords.class, "clinical.txt"));
        words.addAll(VocabularyWords.bundled());
    }

    boolean has(String word) {
        return words.contains(word) || words.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Returns whether a word is a prefix with a known word: "thoracoscopic", "hyperintense". */
    static boolean isPutTogether(String word, Predicate<String> known) {
        String small = word.toLowerCase(Locale.ROOT);
        return FIRST_PARTS.stream().anyMatch(part -> small.startsWith(part)
                && small.length() - part.length() >= SHORTEST_REST && known.test(small.substring(part.length())));
    }

    /** Returns similar words. */
    List<String> like(String word, int most) {
        return NearWords.of(word.toLowerCase(Locale.ROOT), words, most);
    }
}
