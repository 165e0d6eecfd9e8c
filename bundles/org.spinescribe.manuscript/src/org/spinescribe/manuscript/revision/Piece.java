/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.revision;

import java.util.ArrayList;
import java.util.List;

/** A token of a paragraph, with its version. */
record Piece(Side side, Token token) {

    /** Text between two changes is kept only when it has more characters than this, or contains a word. */
    private static final int SHORT = 3;

    /**
     * The pieces of a paragraph in two versions. A lone space or comma between two changes becomes part of one change.
     */
    static List<Piece> between(List<Token> old, List<Token> now) {
        List<Token> oldPrinted = old.stream().filter(token -> !token.isAnchor()).toList();
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < now.size(); i++) {
            if (!now.get(i).isAnchor()) {
                places.add(i);
            }
        }
        List<String> oldKeys = oldPrinted.stream().map(Token::key).toList();
        List<String> nowKeys = places.stream().map(place -> now.get(place).key()).toList();
        List<Piece> pieces = new ArrayList<>();
        int next = 0;
        for (SequenceAlignment.Step step : joined(SequenceAlignment.exact(oldKeys, nowKeys), oldPrinted)) {
            if (step.side() == Side.OLD) {
                pieces.add(new Piece(Side.OLD, oldPrinted.get(step.old())));
                continue;
            }
            int place = places.get(step.now());
            for (; next < place; next++) {
                pieces.add(new Piece(Side.BOTH, now.get(next)));
            }
            pieces.add(new Piece(step.side(), now.get(place)));
            next = place + 1;
        }
        now.subList(next, now.size()).forEach(anchor -> pieces.add(new Piece(Side.BOTH, anchor)));
        return pieces;
    }

    private static List<SequenceAlignment.Step> joined(List<SequenceAlignment.Step> steps, List<Token> old) {
        List<SequenceAlignment.Step> joined = new ArrayList<>();
        List<SequenceAlignment.Step> deleted = new ArrayList<>();
        List<SequenceAlignment.Step> inserted = new ArrayList<>();
        for (int i = 0; i < steps.size(); ) {
            int end = i;
            while (end < steps.size() && steps.get(end).side() == Side.BOTH) {
                end++;
            }
            List<SequenceAlignment.Step> kept = steps.subList(i, end);
            boolean between = !deleted.isEmpty() && !inserted.isEmpty() && end < steps.size();
            if (between && isShort(kept, old)) {
                kept.forEach(step -> {
                    deleted.add(new SequenceAlignment.Step(step.old(), -1));
                    inserted.add(new SequenceAlignment.Step(-1, step.now()));
                });
            } else {
                flush(deleted, inserted, joined);
                joined.addAll(kept);
            }
            for (i = end; i < steps.size() && steps.get(i).side() != Side.BOTH; i++) {
                (steps.get(i).side() == Side.OLD ? deleted : inserted).add(steps.get(i));
            }
        }
        flush(deleted, inserted, joined);
        return joined;
    }

    private static void flush(List<SequenceAlignment.Step> deleted, List<SequenceAlignment.Step> inserted,
            List<SequenceAlignment.Step> joined) {
        joined.addAll(deleted);
        joined.addAll(inserted);
        deleted.clear();
        inserted.clear();
    }

    private static boolean isShort(List<SequenceAlignment.Step> kept, List<Token> old) {
        return kept.size() <= SHORT && kept.stream().map(step -> old.get(step.old()))
                .allMatch(token -> token.isText() && !token.isWord());
    }
}
