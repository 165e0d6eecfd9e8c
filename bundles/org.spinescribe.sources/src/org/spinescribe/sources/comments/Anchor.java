/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.sources.comments;

import java.util.Optional;

/**
 * A range of a report that can still be found after changes of the report.
 *
 * @param words of the range; empty for a place between words
 * @param before the text before them
 * @param behind the text behind them
 * @param offset of the words at that time, in UTF-16 units
 */
public record Anchor(String words, String before, String behind, int offset) {

    private static final int CONTEXT = 60;
    /** Fewer common characters match anywhere. */
    private static final int LEAST = 8;

    /** The place of an anchor in a text. */
    public record Place(int from, int to, boolean gone) {
    }

    /** The anchor of some words of a text. */
    public static Anchor of(String text, int from, int to) {
        return new Anchor(text.substring(from, to), text.substring(Math.max(0, from - CONTEXT), from),
                text.substring(to, Math.min(text.length(), to + CONTEXT)), from);
    }

    /** Whether a part is missing, as in a file changed by hand. */
    boolean isIncomplete() {
        return words == null || before == null || behind == null;
    }

    /** Whether some words stand at a place of a text, with all of the anchor's context on both sides. */
    public boolean fits(String text, int at, String someWords) {
        int end = at + someWords.length();
        return at >= before.length() && text.startsWith(someWords, at)
                && text.startsWith(before, at - before.length()) && text.startsWith(behind, end)
                && (before.length() == CONTEXT || at == before.length())
                && (behind.length() == CONTEXT || end + behind.length() == text.length());
    }

    /** The present place of the words; for deleted words, the place where they were. */
    public Place in(String text) {
        return in(text, offset);
    }

    /**
     * The same, but faster with a guess.
     *
     * @param likely the place if the text beside the words is unchanged
     */
    public Place in(String text, int likely) {
        if (!words.isEmpty() && fits(text, likely, words)) {
            return new Place(likely, likely + words.length(), false);
        }
        return words.isEmpty() ? beside(text) : exact(text).orElseGet(() -> beside(text));
    }

    private Optional<Place> exact(String text) {
        int best = -1;
        int most = -1;
        for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
            int common = common(text, at, at + words.length());
            boolean nearer = best >= 0 && common == most && Math.abs(at - offset) < Math.abs(best - offset);
            if (common > most || nearer) {
                best = at;
                most = common;
            }
        }
        return best < 0 ? Optional.empty() : Optional.of(new Place(best, best + words.length(), false));
    }

    /** The number of characters around a place that equal those around the anchor. */
    private int common(String text, int from, int to) {
        int left = 0;
        while (left < before.length() && left < from
                && before.charAt(before.length() - 1 - left) == text.charAt(from - 1 - left)) {
            left++;
        }
        int right = 0;
        while (right < behind.length() && to + right < text.length()
                && behind.charAt(right) == text.charAt(to + right)) {
            right++;
        }
        return left + right;
    }

    /** The place between the texts before and behind, as far as they are still there. */
    private Place beside(String text) {
        for (int length = before.length(); length >= LEAST; length /= 2) {
            int at = text.indexOf(before.substring(before.length() - length));
            if (at >= 0) {
                return new Place(at + length, at + length, !words.isEmpty());
            }
        }
        for (int length = behind.length(); length >= LEAST; length /= 2) {
            int at = text.indexOf(behind.substring(0, length));
            if (at >= 0) {
                return new Place(at, at, !words.isEmpty());
            }
        }
        int at = Math.min(offset, text.length());
        return new Place(at, at, !words.isEmpty());
    }
}
