/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.merge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.spinescribe.clinical.words.Differences;

/** Translates places of an earlier version of the report to the present version. */
final class CarriedText {

    private static final Pattern LINE = Pattern.compile("[^\\r\\n]*(?:\\r\\n|\\r|\\n|$)");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+|(?s).");

    private final String before;
    private final String now;
    /** For each character of the old text, and for its end, the offset in the present text; -1 for a deleted one. */
    private final int[] places;

    CarriedText(String before, String now) {
        this.before = before;
        this.now = now;
        places = new int[before.length() + 1];
        Arrays.fill(places, -1);
        places[before.length()] = now.length();
        compare();
    }

    /** The share of the old text that is still present, from 0 to 1. */
    double sameness() {
        return before.isEmpty() ? 1 : Arrays.stream(places).limit(before.length()).filter(place -> place >= 0).count()
                / (double) before.length();
    }

    /** The same replacement in the present text; empty where the report has changed in the same place. */
    Optional<Replacement> carried(Replacement replacement) {
        if (replacement.length() == 0) {
            return insertion(replacement);
        }
        int start = places[replacement.offset()];
        for (int i = 0; i < replacement.length(); i++) {
            if (start < 0 || places[replacement.offset() + i] != start + i) {
                return Optional.empty();
            }
        }
        return Optional.of(new Replacement(start, replacement.length(), replacement.text()));
    }

    private Optional<Replacement> insertion(Replacement replacement) {
        int behind = places[replacement.offset()];
        int left = replacement.offset() == 0 ? 0 : places[replacement.offset() - 1] + 1;
        return behind >= 0 && left == behind ? Optional.of(new Replacement(behind, 0, replacement.text()))
                : Optional.empty();
    }

    /** The present text in the place of a range. */
    Replacement present(Replacement replacement) {
        int start = offset(replacement.offset());
        int end = replacement.end();
        while (end < before.length() && places[end] < start) {
            end++;
        }
        int to = Math.max(start, places[end]);
        return new Replacement(start, to - start, now.substring(start, to));
    }

    /** The present offset of a place, or of the end of the text before a deleted place. */
    int offset(int old) {
        int at = Math.min(old, before.length());
        if (places[at] >= 0) {
            return places[at];
        }
        while (at > 0 && places[at] < 0) {
            at--;
        }
        return places[at] < 0 ? 0 : Math.min(now.length(), places[at] + 1);
    }

    private void compare() {
        List<int[]> linesBefore = pieces(before, 0, before.length(), LINE);
        List<int[]> linesNow = pieces(now, 0, now.length(), LINE);
        int[] found = Differences.places(words(before, linesBefore), words(now, linesNow));
        int lastBefore = 0;
        int lastNow = 0;
        for (int i = 0; i <= found.length; i++) {
            boolean end = i == found.length;
            if (!end && found[i] < 0) {
                continue;
            }
            int[] lineBefore = end ? new int[] { before.length(), before.length() } : linesBefore.get(found[i]);
            int[] lineNow = end ? new int[] { now.length(), now.length() } : linesNow.get(i);
            words(lastBefore, lineBefore[0], lastNow, lineNow[0]);
            same(lineBefore[0], lineNow[0], lineBefore[1] - lineBefore[0]);
            lastBefore = lineBefore[1];
            lastNow = lineNow[1];
        }
    }

    private void words(int fromBefore, int toBefore, int fromNow, int toNow) {
        List<int[]> wordsBefore = pieces(before, fromBefore, toBefore, WORD);
        List<int[]> wordsNow = pieces(now, fromNow, toNow, WORD);
        int[] found = Differences.places(words(before, wordsBefore), words(now, wordsNow));
        for (int i = 0; i < found.length; i++) {
            if (found[i] >= 0) {
                int[] word = wordsBefore.get(found[i]);
                same(word[0], wordsNow.get(i)[0], word[1] - word[0]);
            }
        }
    }

    private void same(int old, int present, int length) {
        for (int i = 0; i < length; i++) {
            places[old + i] = present + i;
        }
    }

    private static List<int[]> pieces(String text, int from, int to, Pattern pattern) {
        List<int[]> pieces = new ArrayList<>();
        Matcher piece = pattern.matcher(text).region(from, to);
        while (piece.find()) {
            if (piece.end() > piece.start()) {
                pieces.add(new int[] { piece.start(), piece.end() });
            }
        }
        return pieces;
    }

    private static List<String> words(String text, List<int[]> pieces) {
        return pieces.stream().map(piece -> text.substring(piece[0], piece[1])).toList();
    }
}
