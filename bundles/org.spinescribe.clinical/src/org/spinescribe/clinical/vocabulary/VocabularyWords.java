/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.clinical.vocabulary;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** The single words of the bundled headings, their entry terms and the synonyms. */
public final class VocabularyWords {

    private static final int SHORTEST = 3;

    private VocabularyWords() {
    }

    /** The words in small letters; each call reads them again. */
    public static Set<String> bundled() {
        Set<String> words = new HashSet<>();
        Stream.of("spine.tsv", "synonyms.tsv").map(BundledRows::read).flatMap(List::stream).flatMap(List::stream)
                .forEach(cell -> add(cell, words));
        return words;
    }

    private static void add(String cell, Set<String> words) {
        for (String word : cell.toLowerCase(Locale.ROOT).split("\\P{L}+")) {
            if (word.length() >= SHORTEST) {
                words.add(word);
            }
        }
    }
}
