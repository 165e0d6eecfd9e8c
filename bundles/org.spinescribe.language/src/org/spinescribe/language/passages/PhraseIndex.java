/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.passages;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import org.spinescribe.language.report.Derived;
import org.spinescribe.language.report.Report;

/**
 * Where phrases may begin in a report: the places of its words by their first letters. A guideline asks for hundreds of
 * phrases, and most of them stand nowhere.
 */
public final class PhraseIndex {

    private static final Derived<PhraseIndex> OF = new Derived<>(PhraseIndex::new);
    private static final int LETTERS = 3;

    private final List<Passage> passages;
    private final Map<Long, List<Start>> starts = new HashMap<>();

    /** Where a word begins. */
    private record Start(Passage passage, int offset) {
    }

    /** A phrase in a passage. */
    public record Found(Passage passage, Phrase.Place place) {
    }

    private PhraseIndex(Report report) {
        passages = Passages.in(report);
        passages.forEach(this::add);
    }

    /** The words of all passages of a report. */
    public static PhraseIndex of(Report report) {
        return report.once(OF);
    }

    private void add(Passage passage) {
        String text = passage.text();
        boolean inWord = false;
        for (int i = 0; i < text.length(); i++) {
            boolean word = isWord(text, i);
            if (word && !inWord) {
                starts.computeIfAbsent(firstLetters(text, i), unknown -> new ArrayList<>(2)).add(new Start(passage, i));
            }
            inWord = word;
        }
    }

    /** The first place where a phrase stands in a passage of those that are wanted. */
    public Optional<Found> find(Phrase phrase, Predicate<Passage> wanted) {
        return canBeLookedUp(phrase.words()) ? lookUp(phrase, wanted) : read(phrase, wanted);
    }

    private Optional<Found> lookUp(Phrase phrase, Predicate<Passage> wanted) {
        for (Start start : starts.getOrDefault(firstLetters(phrase.words(), 0), List.of())) {
            Optional<Phrase.Place> place = phrase.at(start.passage().text(), start.offset());
            if (place.isPresent() && wanted.test(start.passage())) {
                return Optional.of(new Found(start.passage(), place.get()));
            }
        }
        return Optional.empty();
    }

    private Optional<Found> read(Phrase phrase, Predicate<Passage> wanted) {
        for (Passage passage : passages) {
            Optional<Phrase.Place> place = phrase.find(passage.text());
            if (place.isPresent() && wanted.test(passage)) {
                return Optional.of(new Found(passage, place.get()));
            }
        }
        return Optional.empty();
    }

    /** Not a sign, and not fewer letters than are kept with nothing behind them: longer words may begin with those. */
    private static boolean canBeLookedUp(String words) {
        for (int i = 0; i < LETTERS; i++) {
            if (i == words.length()) {
                return false;
            }
            if (!isWord(words, i)) {
                return i > 0;
            }
        }
        return true;
    }

    /** The first letters of a word as a number; fewer if the word ends. */
    private static long firstLetters(String text, int start) {
        long letters = 0;
        for (int i = start; i < start + LETTERS && i < text.length() && isWord(text, i); i++) {
            letters = letters << Character.SIZE | Phrase.small(text.charAt(i));
        }
        return letters;
    }

    private static boolean isWord(String text, int offset) {
        return Phrase.isWord(text.charAt(offset));
    }
}
