/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.revision;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleBiFunction;

import org.eclipse.jgit.diff.Edit;
import org.eclipse.jgit.diff.HistogramDiff;
import org.eclipse.jgit.diff.Sequence;
import org.eclipse.jgit.diff.SequenceComparator;

/** Aligns the corresponding elements of two sequences. */
public final class SequenceAlignment {

    /** Two paragraphs with less similarity are separate ones, not one that changed. */
    static final double SIMILAR = 0.4;

    /** The largest region, in pairs, in which each element is compared with each; larger ones count as replaced. */
    private static final int MOST_PAIRS = 40_000;

    private static final int NONE = -1;

    /** One step through both sequences; an index is -1 where the other side stands alone. */
    public record Step(int old, int now) {

        /** The version of the step. */
        public Side side() {
            return old == NONE ? Side.NEW : now == NONE ? Side.OLD : Side.BOTH;
        }
    }


    private static final class KeySequence extends Sequence {

        private final int[] ids;

        KeySequence(int[] ids) {
            this.ids = ids;
        }

        @Override
        public int size() {
            return ids.length;
        }
    }

    private static final SequenceComparator<KeySequence> SAME_KEY = new SequenceComparator<>() {

        @Override
        public boolean equals(KeySequence a, int ai, KeySequence b, int bi) {
            return a.ids[ai] == b.ids[bi];
        }

        @Override
        public int hash(KeySequence sequence, int index) {
            return sequence.ids[index];
        }
    };

    private SequenceAlignment() {
    }

    /** Aligns elements with equal keys; the others stand alone, the old before the new. */
    public static List<Step> exact(List<String> old, List<String> now) {
        return similar(old, now, (a, b) -> 0);
    }

    /**
     * Aligns elements with equal keys, and between those the similar ones.
     *
     * @param similarity from 0 to 1, of an old and a new element by their index
     */
    public static List<Step> similar(List<String> old, List<String> now,
            ToDoubleBiFunction<Integer, Integer> similarity) {
        Map<String, Integer> ids = new HashMap<>();
        KeySequence a = sequence(old, ids);
        KeySequence b = sequence(now, ids);
        List<Step> steps = new ArrayList<>();
        int i = 0;
        int j = 0;
        for (Edit edit : new HistogramDiff().diff(SAME_KEY, a, b)) {
            for (; i < edit.getBeginA(); i++, j++) {
                steps.add(new Step(i, j));
            }
            replaced(edit, similarity, steps);
            i = edit.getEndA();
            j = edit.getEndB();
        }
        for (; i < old.size(); i++, j++) {
            steps.add(new Step(i, j));
        }
        return steps;
    }

    private static KeySequence sequence(List<String> keys, Map<String, Integer> ids) {
        return new KeySequence(keys.stream().mapToInt(key -> ids.computeIfAbsent(key, each -> ids.size())).toArray());
    }

    /** Aligns the elements of a replaced region in order, with the greatest total similarity. */
    private static void replaced(Edit edit, ToDoubleBiFunction<Integer, Integer> similarity, List<Step> steps) {
        int rows = edit.getLengthA();
        int columns = edit.getLengthB();
        double[][] best = (long) rows * columns > MOST_PAIRS ? null : best(edit, similarity);
        int i = 0;
        int j = 0;
        while (best != null && i < rows && j < columns) {
            if (best[i][j] == best[i + 1][j]) {
                steps.add(new Step(edit.getBeginA() + i++, NONE));
            } else if (best[i][j] == best[i][j + 1]) {
                steps.add(new Step(NONE, edit.getBeginB() + j++));
            } else {
                steps.add(new Step(edit.getBeginA() + i++, edit.getBeginB() + j++));
            }
        }
        while (i < rows) {
            steps.add(new Step(edit.getBeginA() + i++, NONE));
        }
        while (j < columns) {
            steps.add(new Step(NONE, edit.getBeginB() + j++));
        }
    }

    private static double[][] best(Edit edit, ToDoubleBiFunction<Integer, Integer> similarity) {
        int rows = edit.getLengthA();
        int columns = edit.getLengthB();
        double[][] best = new double[rows + 1][columns + 1];
        for (int i = rows - 1; i >= 0; i--) {
            for (int j = columns - 1; j >= 0; j--) {
                double alike = similarity.applyAsDouble(edit.getBeginA() + i, edit.getBeginB() + j);
                double pair = alike < SIMILAR ? 0 : alike + best[i + 1][j + 1];
                best[i][j] = Math.max(pair, Math.max(best[i + 1][j], best[i][j + 1]));
            }
        }
        return best;
    }

    /** The common share of two bags of words: from 0, nothing, to 1, all. */
    public static double similarity(List<String> old, List<String> now) {
        if (old.isEmpty() || now.isEmpty()) {
            return old.size() == now.size() ? 1 : 0;
        }
        Map<String, Integer> counts = new HashMap<>();
        old.forEach(word -> counts.merge(word, 1, Integer::sum));
        long common = now.stream().filter(word -> counts.merge(word, -1, Integer::sum) >= 0).count();
        return 2.0 * common / (old.size() + now.size());
    }
}
