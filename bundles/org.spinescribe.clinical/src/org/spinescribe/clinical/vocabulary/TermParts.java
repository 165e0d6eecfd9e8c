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
import java.util.Optional;
import java.util.Set;

/** Finds the headings that the parts of a term name, longest part first. */
final class TermParts {

    private static final int MOST_WORDS = 12;
    private static final int MOST_HEADINGS = 3;
    private static final int SHORTEST_WORD = 4;

    /** Words that name headings, but too wide ones to be of use. */
    private static final Set<String> WIDE = Set.of("case", "cases", "disease", "diseases", "surgery", "syndrome",
            "treatment", "therapy", "patient", "patients", "review", "literature", "study", "male", "female", "adult",
            "report", "methods", "diagnosis", "body", "technique", "techniques", "total", "approach", "level");

    private TermParts() {
    }

    static List<Heading> headings(Vocabulary vocabulary, String term) {
        List<String> words = Arrays.stream(TermKey.of(term).replace(",", "").split(" ")).limit(MOST_WORDS).toList();
        boolean[] used = new boolean[words.size()];
        List<Heading> headings = new ArrayList<>();
        for (int length = words.size(); length > 0; length--) {
            for (int start = 0; start + length <= words.size() && headings.size() < MOST_HEADINGS; start++) {
                heading(vocabulary, words, used, start, start + length)
                        .filter(heading -> !headings.contains(heading)).ifPresent(headings::add);
            }
        }
        return headings;
    }

    private static Optional<Heading> heading(Vocabulary vocabulary, List<String> words, boolean[] used, int start,
            int end) {
        String part = String.join(" ", words.subList(start, end));
        boolean free = !anyUsed(used, start, end);
        if (!free || part.length() < SHORTEST_WORD || WIDE.contains(part)) {
            return Optional.empty();
        }
        Optional<Heading> found = vocabulary.find(part).map(Match::heading);
        if (found.isPresent()) {
            Arrays.fill(used, start, end, true);
        }
        return found;
    }

    private static boolean anyUsed(boolean[] used, int start, int end) {
        for (int i = start; i < end; i++) {
            if (used[i]) {
                return true;
            }
        }
        return false;
    }
}
