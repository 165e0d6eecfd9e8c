/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.ide.spelling;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Finds words that differ from another one by one or two letters: inserted, missing, changed or swapped. */
final class NearWords {

    private static final int FURTHEST = 2;

    private NearWords() {
    }

    /** Returns the nearest words first, in alphabetical order for the same distance. */
    static List<String> of(String word, Collection<String> words, int most) {
        Map<String, Integer> near = new TreeMap<>();
        for (String other : words) {
            if (Math.abs(other.length() - word.length()) <= FURTHEST) {
                int distance = distance(word, other);
                if (distance <= FURTHEST) {
                    near.put(other, distance);
                }
            }
        }
        return near.entrySet().stream().sorted(Map.Entry.comparingByValue(Comparator.naturalOrder())).limit(most)
                .map(Map.Entry::getKey).toList();
    }

    /** Returns the restricted Damerau–Levenshtein distance: swapped letters are not changed further. */
    static int distance(String one, String other) {
        int[] before = new int[other.length() + 1];
        int[] last = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] row = new int[other.length() + 1];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int changed = last[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(changed, Math.min(last[j], row[j - 1]) + 1);
                if (i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1)) {
                    row[j] = Math.min(row[j], before[j - 2] + 1);
                }
            }
            before = last;
            last = row;
        }
        return last[other.length()];
    }
}
