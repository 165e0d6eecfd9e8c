/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.composition;

import java.util.ArrayList;
import java.util.List;

import org.spinescribe.manuscript.Inline;
import org.spinescribe.manuscript.Origin;
import org.spinescribe.manuscript.Origin.Kind;
import org.spinescribe.manuscript.Origin.Stretch;

/** Text that is put together for print, with the origin of each character. */
final class PlacedCharacters {

    /** How far a change of the typography may reach, in characters. */
    private static final int REACH = 12;

    private final StringBuilder text = new StringBuilder();
    private final List<Stretch> origins = new ArrayList<>();

    void add(Inline.Text piece) {
        text.append(piece.text());
        origins.addAll(List.of(piece.origin().each(piece.text().length())));
    }

    /** Adds the first character of a piece; returns the rest of the piece. */
    Inline.Text addFirst(Inline.Text piece) {
        PlacedCharacters all = new PlacedCharacters();
        all.add(piece);
        text.append(piece.text().charAt(0));
        origins.add(all.origins.getFirst());
        return new Inline.Text(piece.text().substring(1), origin(all.origins.subList(1, all.origins.size())));
    }

    void stripTrailing() {
        int length = text.toString().stripTrailing().length();
        text.setLength(length);
        origins.subList(length, origins.size()).clear();
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    /** The text as it is printed; nothing is left to be added to. */
    Inline.Text take() {
        String printed = Typography.protect(text.toString());
        Inline.Text taken = new Inline.Text(printed, printed.length() == text.length() ? origin(origins)
                : origin(moved(text.toString(), printed)));
        text.setLength(0);
        origins.clear();
        return taken;
    }

    private static Origin origin(List<Stretch> each) {
        Origin.Builder origin = new Origin.Builder();
        for (int i = 0; i < each.size();) {
            int end = i + 1;
            while (each.get(i).kind() != Kind.TYPED && end < each.size() && each.get(end) == each.get(i)) {
                end++;
            }
            Stretch stretch = each.get(i);
            origin.add(new Stretch(stretch.kind(), end - i, stretch.offset(), stretch.length()));
            i = end;
        }
        return origin.build();
    }

    /** The origins for a printed text that typography has made longer or shorter than the typed one. */
    private List<Stretch> moved(String typed, String printed) {
        List<Stretch> moved = new ArrayList<>();
        int from = 0;
        int to = 0;
        while (from < typed.length() || to < printed.length()) {
            if (from < typed.length() && to < printed.length() && alike(typed.charAt(from), printed.charAt(to))) {
                moved.add(origins.get(from++));
                to++;
                continue;
            }
            int[] next = nextAlike(typed, from, printed, to);
            Stretch whole = whole(Math.max(0, Math.min(from, typed.length() - 1)), Math.max(from + 1, next[0]));
            for (; to < next[1]; to++) {
                moved.add(whole);
            }
            from = next[0];
        }
        return moved;
    }

    private static boolean alike(char typed, char printed) {
        return typed == printed || Character.isWhitespace(typed) && printed == Typography.NO_BREAK_SPACE
                || typed == Typography.NO_BREAK_SPACE && printed == ' ';
    }

    /** Where both texts go on alike. */
    private static int[] nextAlike(String typed, int from, String printed, int to) {
        for (int sum = 1; sum <= 2 * REACH; sum++) {
            for (int skipped = Math.min(sum, REACH); skipped >= Math.max(0, sum - REACH); skipped--) {
                int left = from + skipped;
                int right = to + sum - skipped;
                if (goOnAlike(typed, left, printed, right)) {
                    return new int[] { left, right };
                }
            }
        }
        return new int[] { typed.length(), printed.length() };
    }

    private static boolean goOnAlike(String typed, int left, String printed, int right) {
        if (left > typed.length() || right > printed.length()) {
            return false;
        }
        int length = Math.min(3, Math.min(typed.length() - left, printed.length() - right));
        if (length < 3 && typed.length() - left != printed.length() - right) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (!alike(typed.charAt(left + i), printed.charAt(right + i))) {
                return false;
            }
        }
        return true;
    }

    private Stretch whole(int from, int to) {
        List<Stretch> covered = origins.subList(Math.min(from, origins.size()), Math.min(to, origins.size()))
                .stream().filter(stretch -> stretch.kind() != Kind.MADE).toList();
        if (covered.isEmpty()) {
            return new Stretch(Kind.MADE, 1, 0, 0);
        }
        int start = covered.stream().mapToInt(Stretch::offset).min().getAsInt();
        int end = covered.stream().mapToInt(each -> each.offset() + each.length()).max().getAsInt();
        boolean fact = covered.stream().anyMatch(each -> each.kind() == Kind.FACT);
        return new Stretch(fact ? Kind.FACT : Kind.WHOLE, 1, start, end - start);
    }
}
