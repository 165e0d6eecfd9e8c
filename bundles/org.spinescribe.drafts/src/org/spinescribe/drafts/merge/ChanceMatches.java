/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * Removes words that the comparison matches by chance: a short one between changes that are all longer. A person who
 * retypes a sentence has not kept its “a”: such a match would split one edit into pieces, of which some can be made and
 * others not.
 */
final class ChanceMatches {

    private final int[] places;
    private final WordsAndSigns sent;
    private final WordsAndSigns returned;
    private final List<Run> runs = new ArrayList<>();

    private ChanceMatches(int[] places, WordsAndSigns sent, WordsAndSigns returned) {
        this.places = places.clone();
        this.sent = sent;
        this.returned = returned;
    }

    /**
     * Neighbouring words that stay.
     *
     * @param from index of the first returned one
     * @param to index behind the last one
     * @param sent index of the first sent one
     */
    private record Run(int from, int to, int sent) {

        int sentTo() {
            return sent + to - from;
        }
    }

    /**
     * Places without matches by chance.
     *
     * @param places for each returned word the index of the sent one; -1 for a new one
     * @param plain whether a place has only typed letters; other words keep their match
     */
    static int[] without(int[] places, WordsAndSigns sent, WordsAndSigns returned, IntPredicate plain) {
        ChanceMatches matches = new ChanceMatches(places, sent, returned);
        for (int i = 0; i < places.length;) {
            int end = i + 1;
            while (places[i] >= 0 && end < places.length && places[end] == places[end - 1] + 1) {
                end++;
            }
            if (places[i] >= 0) {
                matches.add(new Run(i, end, places[i]), plain);
            }
            i = end;
        }
        matches.drop(new Run(places.length, places.length, sent.words().size()), plain);
        return matches.places;
    }

    private void add(Run next, IntPredicate plain) {
        drop(next, plain);
        runs.add(next);
    }

    /** Drops the last runs as long as they are shorter than the changes on both sides of them. */
    private void drop(Run next, IntPredicate plain) {
        while (!runs.isEmpty()) {
            Run last = runs.getLast();
            Run before = runs.size() > 1 ? runs.get(runs.size() - 2) : new Run(0, 0, 0);
            int length = returned.length(last.from(), last.to());
            boolean chance = length <= changed(before, last) && length <= changed(last, next);
            for (int i = last.from(); chance && i < last.to(); i++) {
                chance = plain.test(places[i]);
            }
            if (!chance) {
                return;
            }
            for (int i = last.from(); i < last.to(); i++) {
                places[i] = -1;
            }
            runs.removeLast();
        }
    }

    /** The number of characters changed between two runs. */
    private int changed(Run one, Run other) {
        return Math.max(sent.length(one.sentTo(), other.sent()), returned.length(one.to(), other.from()));
    }
}
