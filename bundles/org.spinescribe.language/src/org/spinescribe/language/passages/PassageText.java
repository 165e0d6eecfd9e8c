/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.passages;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

import org.spinescribe.clinical.levels.LevelFinder;
import org.spinescribe.clinical.levels.LevelMention;
import org.spinescribe.clinical.words.Beginnings;

import com.google.common.base.Suppliers;
import com.google.common.cache.CacheBuilder;
import com.google.common.cache.CacheLoader;
import com.google.common.cache.LoadingCache;

/**
 * Everything computed from a text alone, whichever passage it belongs to. A cache keeps it for the next parsing of the
 * report: while an author types, all paragraphs but one stay the same.
 */
final class PassageText {

    /** The size of the cache: the texts of a report with more than 60,000 words. */
    private static final int MOST_CHARACTERS = 500_000;

    private static final LoadingCache<String, PassageText> READ = CacheBuilder.newBuilder().concurrencyLevel(1)
            .maximumWeight(MOST_CHARACTERS).weigher((String text, PassageText read) -> text.length())
            .build(CacheLoader.from(PassageText::new));

    private final Supplier<List<SentenceText>> sentences;
    private final Supplier<List<Word>> words;
    private final Supplier<List<LevelMention>> levels;

    /** A sentence with the space behind it, and its start. */
    record SentenceText(int start, String text, Supplier<Beginnings> beginnings,
            Map<DerivedOfSentence<?>, Object> derived) {

        SentenceText(int start, String text) {
            this(start, text, Suppliers.memoize(() -> Beginnings.of(text)), new ConcurrentHashMap<>(2));
        }

        <T> T once(DerivedOfSentence<T> what) {
            @SuppressWarnings("unchecked") // only this line stores values
            T result = (T) derived.computeIfAbsent(what, unknown -> unknown.from(text, beginnings.get()));
            return result;
        }
    }

    private PassageText(String text) {
        sentences = Suppliers.memoize(() -> sentences(text));
        words = Suppliers.memoize(() -> Word.of(text));
        levels = Suppliers.memoize(() -> List.copyOf(LevelFinder.find(text)));
    }

    /** The cached data of a text. Thread-safe. */
    static PassageText of(String text) {
        return READ.getUnchecked(text);
    }

    private static List<SentenceText> sentences(String text) {
        List<SentenceText> found = new ArrayList<>();
        int start = 0;
        for (int end : SentenceEnds.of(text)) {
            found.add(new SentenceText(start, text.substring(start, end)));
            start = end;
        }
        return List.copyOf(found);
    }

    List<SentenceText> sentences() {
        return sentences.get();
    }

    List<Word> words() {
        return words.get();
    }

    List<LevelMention> levels() {
        return levels.get();
    }
}
