/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.clinical.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds the equal parts of two sequences (Eugene W. Myers, An O(ND) Difference Algorithm and Its Variations,
 * Algorithmica 1, 1986).
 */
public final class Differences {

    /** Sequences with more differences than this count as completely different. */
    private static final int MOST = 2_500;

    private Differences() {
    }

    /** For each element of the second sequence its place in the first one; -1 where the first one does not have it. */
    public static int[] places(List<?> before, List<?> behind) {
        int[] places = new int[behind.size()];
        Arrays.fill(places, -1);
        int start = 0;
        while (start < before.size() && start < behind.size() && before.get(start).equals(behind.get(start))) {
            places[start] = start++;
        }
        int end = 0;
        while (end < before.size() - start && end < behind.size() - start
                && before.get(before.size() - 1 - end).equals(behind.get(behind.size() - 1 - end))) {
            places[behind.size() - 1 - end] = before.size() - 1 - end;
            end++;
        }
        int[] middle = myers(before.subList(start, before.size() - end), behind.subList(start, behind.size() - end));
        for (int i = 0; i < middle.length; i++) {
            places[start + i] = middle[i] < 0 ? -1 : start + middle[i];
        }
        return places;
    }

    private static int[] myers(List<?> before, List<?> behind) {
        int[] places = new int[behind.size()];
        Arrays.fill(places, -1);
        int most = Math.min(MOST, before.size() + behind.size());
        int[] furthest = new int[2 * most + 3];
        List<int[]> history = new ArrayList<>();
        for (int changes = 0; changes <= most; changes++) {
            history.add(Arrays.copyOfRange(furthest, most - changes, most + changes + 3));
            for (int diagonal = -changes; diagonal <= changes; diagonal += 2) {
                int at = most + 1 + diagonal;
                int x = diagonal == -changes || diagonal != changes && furthest[at - 1] < furthest[at + 1]
                        ? furthest[at + 1] : furthest[at - 1] + 1;
                int y = x - diagonal;
                while (x < before.size() && y < behind.size() && before.get(x).equals(behind.get(y))) {
                    x++;
                    y++;
                }
                furthest[at] = x;
                if (x >= before.size() && y >= behind.size()) {
                    trace(before, behind, history, places);
                    return places;
                }
            }
        }
        return places;
    }

    /** Follows the found path back from the end of both sequences. */
    private static void trace(List<?> before, List<?> behind, List<int[]> history, int[] places) {
        int x = before.size();
        int y = behind.size();
        for (int changes = history.size() - 1; changes >= 0; changes--) {
            int[] furthest = history.get(changes);
            int diagonal = x - y;
            int at = changes + 1 + diagonal;
            int from = diagonal == -changes || diagonal != changes && furthest[at - 1] < furthest[at + 1]
                    ? diagonal + 1 : diagonal - 1;
            int oldX = changes == 0 ? 0 : furthest[changes + 1 + from];
            int oldY = changes == 0 ? 0 : oldX - from;
            while (x > oldX && y > oldY && before.get(x - 1).equals(behind.get(y - 1))) {
                places[--y] = --x;
            }
            x = oldX;
            y = oldY;
        }
    }
}
