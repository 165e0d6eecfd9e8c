/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.ide.spelling;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

import org.spinescribe.language.passages.Word;

/**
 * Checks words against the dictionaries. Caches passages and words, so that after an edit only the changed passage is
 * checked. Thread-safe.
 */
public final class Speller {

    private static final int MOST = 6;
    private static final int MOST_REMEMBERED = 100_000;
    private static final int MOST_SUGGESTED = 2_000;
    private static final int MOST_PASSAGES = 5_000;

    private final English american = English.american();
    private final English british = English.british();
    private final ClinicalWords clinical = new ClinicalWords();
    private final Map<String, Boolean> remembered = new ConcurrentHashMap<>();
    private final Map<String, List<Word>> passages = new ConcurrentHashMap<>();
    private final Map<String, List<String>> suggested = new ConcurrentHashMap<>();

    /** Loads the dictionaries, which takes about a second: do not call on the UI thread. */
    public Speller() {
        // The initialisers of the fields load the dictionaries.
    }

    /** Returns whether a word is in a dictionary of English, in either variety, or of medicine. */
    public boolean knows(String word) {
        if (remembered.size() > MOST_REMEMBERED) {
            remembered.clear();
        }
        return remembered.computeIfAbsent(word, asked -> isWord(asked) || isPlural(asked)
                || ClinicalWords.isPutTogether(asked, this::isWord));
    }

    /** Returns the unknown words of a passage, from the cache if the same text was checked before. */
    List<Word> unknown(String passage, Supplier<List<Word>> look) {
        if (passages.size() > MOST_PASSAGES) {
            passages.clear();
        }
        return passages.computeIfAbsent(passage, text -> look.get());
    }

    private boolean isWord(String word) {
        return american.has(word) || british.has(word) || clinical.has(word);
    }

    private boolean isPlural(String word) {
        return word.endsWith("s") && clinical.has(word.substring(0, word.length() - 1));
    }

    /** Returns suggestions, the likeliest first; medical words before others. The result is cached. */
    public List<String> suggest(String word, boolean wantBritish) {
        if (suggested.size() > MOST_SUGGESTED) {
            suggested.clear();
        }
        return suggested.computeIfAbsent(word + (wantBritish ? "/" : ""), asked -> find(word, wantBritish));
    }

    private List<String> find(String word, boolean wantBritish) {
        Set<String> found = new LinkedHashSet<>();
        boolean capital = Character.isUpperCase(word.charAt(0));
        clinical.like(word, 2).forEach(other -> found.add(capital ? capitalised(other) : other));
        found.addAll((wantBritish ? british : american).like(word));
        return found.stream().limit(MOST).toList();
    }

    private static String capitalised(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
