/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.clinical.vocabulary;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds the terms of a vocabulary that differ from a word by few letters. It compares all terms of about the same
 * length; the sets of their letters exclude most of them at once.
 */
final class LookAlikes {

    private static final int BEST = 3;

    private record Candidate(int index, int heading, int distance) {
    }

    private final VocabularyIndex vocabulary;
    private final KeyTable terms;
    private final byte[] word;
    private final int most;

    LookAlikes(VocabularyIndex vocabulary, String key) {
        this.vocabulary = vocabulary;
        this.terms = vocabulary.terms();
        this.word = key.getBytes(StandardCharsets.UTF_8);
        this.most = Math.clamp(word.length / 4, 1, 3);
    }

    /** The best of them, each of a different heading. */
    List<Suggestion> best() {
        List<Suggestion> best = new ArrayList<>();
        if (word.length < 3 || word.length > 200) {
            return best;
        }
        List<Candidate> candidates = candidates();
        candidates.sort(Comparator.comparingInt(Candidate::distance).thenComparingInt(this::lengthDifference)
                .thenComparingInt(Candidate::index));
        for (Candidate candidate : candidates) {
            Heading heading = vocabulary.headings().get(candidate.heading());
            if (best.size() < BEST && best.stream().noneMatch(other -> other.heading().equals(heading))) {
                best.add(new Suggestion(heading, term(heading, candidate.index()), candidate.distance()));
            }
        }
        return best;
    }

    private List<Candidate> candidates() {
        List<Candidate> candidates = new ArrayList<>();
        Nearness nearness = new Nearness(word, most);
        long letters = Nearness.letters(word);
        byte[] term = new byte[word.length + most];
        int end = terms.firstOfLength(word.length + most + 1);
        for (int place = terms.firstOfLength(word.length - most); place < end; place++) {
            if (Long.bitCount(terms.letters(place) ^ letters) <= 2 * most) {
                int index = terms.byLength(place);
                terms.copy(index, term);
                int distance = nearness.to(term, terms.length(index));
                if (distance <= most) {
                    candidates.add(new Candidate(index, terms.heading(index), distance));
                }
            }
        }
        return candidates;
    }

    private int lengthDifference(Candidate candidate) {
        return Math.abs(terms.length(candidate.index()) - word.length);
    }

    private String term(Heading heading, int index) {
        byte[] bytes = new byte[terms.length(index)];
        terms.copy(index, bytes);
        String key = new String(bytes, StandardCharsets.UTF_8);
        return heading.entryTerms().stream().filter(term -> TermKey.of(term).equals(key)).findFirst()
                .orElse(heading.name());
    }
}
