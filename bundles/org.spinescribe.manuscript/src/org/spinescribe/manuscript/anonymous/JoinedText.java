/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.anonymous;

import java.util.ArrayList;
import java.util.List;

/** Pieces of a line as one text: a name may begin in one piece and end in another. */
final class JoinedText {

    /** Replaces content, such as an image, across which no name continues. */
    static final String BARRIER = "\uFFFC";

    private final StringBuilder text = new StringBuilder();
    private final List<Integer> starts = new ArrayList<>();
    private final List<Integer> ends = new ArrayList<>();

    /** Adds a piece. */
    void add(String piece) {
        starts.add(text.length());
        text.append(piece);
        ends.add(text.length());
    }

    /** Adds text between pieces. */
    void gap(String between) {
        text.append(between);
    }

    /** A word that is broken at the end of the last piece is whole again. */
    void heal() {
        if (!text.isEmpty() && text.charAt(text.length() - 1) == '-') {
            text.setCharAt(text.length() - 1, '\u00AD');
        }
    }

    int length() {
        return text.length();
    }

    String text() {
        return text.toString();
    }

    /** The pieces with the finds replaced; a find across several pieces is replaced in the first of them. */
    List<String> replaced(List<String> pieces, List<Find> finds) {
        List<String> replaced = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            replaced.add(replaced(pieces.get(i), starts.get(i), ends.get(i), finds));
        }
        return replaced;
    }

    private static String replaced(String piece, int start, int end, List<Find> finds) {
        StringBuilder written = new StringBuilder();
        int at = start;
        for (Find find : finds) {
            if (find.end() <= start || find.start() >= end) {
                continue;
            }
            written.append(piece, at - start, Math.max(at, find.start()) - start);
            if (find.start() >= start) {
                written.append(find.instead());
            }
            at = Math.min(end, find.end());
        }
        return written.append(piece, at - start, piece.length()).toString();
    }
}
