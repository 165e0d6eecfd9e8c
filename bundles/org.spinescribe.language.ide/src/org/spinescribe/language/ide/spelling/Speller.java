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
 * Knows words. It remembers passages and words, so that after an edit only the passage that has changed is looked through.
 * For any thread.
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

    /** Reads the dictionaries, which takes about a second: not on the thread of an editor. */
    public Speller() {
        // The fields are read.
    }

    /** Whether a word is spelt as English or medicine spells it, in either variety of English. */
    public boolean knows(String word) {
        if (remembered.size() > MOST_REMEMBERED) {
            remembered.clear();
        }
        return remembered.computeIfAbsent(word, asked -> isWord(asked) || isPlural(asked)
                || ClinicalWords.isPutTogether(asked, this::isWord));
    }

    /** Which words of a passage are unknown: what was found when the same text was looked through before, if it was. */
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

    /** What may have been meant, the likeliest first; words of medicine before other ones. It is remembered, too. */
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
