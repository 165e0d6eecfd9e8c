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
 * Words that comparison finds in both texts by chance: a short one between changes that are all longer than it. Who
 * has typed a sentence anew has not kept its “a”; one edit would fall into pieces, of which some can be made and others
 * not.
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
     * Words that stay, one behind the other.
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
     * Places without those that are found by chance.
     *
     * @param places for each returned word the index of the sent one; -1 for one that is new
     * @param plain whether nothing but typed letters stands at a place; other words stay found
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

    /** Drops the last runs as long as they are shorter than what has changed on both sides of them. */
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

    /** How many signs have changed between two runs. */
    private int changed(Run one, Run other) {
        return Math.max(sent.length(one.sentTo(), other.sent()), returned.length(one.to(), other.from()));
    }
}
