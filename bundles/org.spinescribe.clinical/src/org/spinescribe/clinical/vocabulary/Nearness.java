/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.clinical.vocabulary;

import java.util.Arrays;

/**
 * The edit distance between a word and others: the number of letters to insert, delete, change or swap with their
 * neighbour. Counting stops once there are too many.
 */
final class Nearness {

    private final byte[] word;
    private final int most;
    private int[] beforeLast;
    private int[] last;
    private int[] row;

    /** @param most the greatest distance of interest */
    Nearness(byte[] word, int most) {
        this.word = word;
        this.most = most;
        beforeLast = new int[word.length + 1];
        last = new int[word.length + 1];
        row = new int[word.length + 1];
    }

    /** The letters of a word, and those that it has twice, as a bit set: one edit changes two bits at most. */
    static long letters(byte[] word) {
        long once = 0;
        long twice = 0;
        long others = 0;
        for (byte letter : word) {
            if (letter >= 'a' && letter <= 'z') {
                long bit = 1L << letter - 'a';
                twice |= once & bit;
                once |= bit;
            } else {
                others |= 1L << Math.floorMod(letter, 12);
            }
        }
        return once | twice << 26 | others << 52;
    }

    /** The distance, or one more than the greatest of interest. */
    int to(byte[] other, int length) {
        if (Math.abs(length - word.length) > most) {
            return most + 1;
        }
        for (int j = 0; j <= word.length; j++) {
            last[j] = j;
        }
        for (int i = 1; i <= length; i++) {
            if (fill(other, i) > most) {
                return most + 1;
            }
            int[] oldest = beforeLast;
            beforeLast = last;
            last = row;
            row = oldest;
        }
        return Math.min(last[word.length], most + 1);
    }

    /** Fills the part of a row that can still lead to a small enough distance, and returns its minimum. */
    private int fill(byte[] other, int i) {
        int from = Math.max(1, i - most);
        int to = Math.min(word.length, i + most);
        Arrays.fill(row, most + 1);
        int least = i <= most ? i : most + 1;
        row[0] = least;
        for (int j = from; j <= to; j++) {
            row[j] = step(other, i, j);
            least = Math.min(least, row[j]);
        }
        return least;
    }

    private int step(byte[] other, int i, int j) {
        int change = last[j - 1] + (other[i - 1] == word[j - 1] ? 0 : 1);
        int fewest = Math.min(change, Math.min(last[j], row[j - 1]) + 1);
        boolean swapped = i > 1 && j > 1 && other[i - 1] == word[j - 2] && other[i - 2] == word[j - 1];
        return swapped ? Math.min(fewest, beforeLast[j - 2] + 1) : fewest;
    }
}
