/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.pdf;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;

import org.spinescribe.manuscript.WritingDirection;

/**
 * Finds text from right to left that ends with the closing bracket of its own pair. The formatter does not know pairs
 * of brackets (rule N0 of the Unicode Bidirectional Algorithm) and would set the last one at the other end, beside text
 * from left to right.
 *
 * @see <a href="https://www.unicode.org/reports/tr9/#N0">UAX #9, N0</a>
 */
final class ClosedBrackets {

    /** No script with lower code points runs from right to left. */
    private static final char FIRST_OF_HEBREW = '\u0590';

    private ClosedBrackets() {
    }

    /**
     * A piece of a text.
     *
     * @param rightToLeft whether it must be set as a unit, from right to left
     */
    record Piece(String text, boolean rightToLeft) {
    }

    /** The pieces of a text in their order; a single piece when no bracket is at risk. */
    static List<Piece> in(String text) {
        if (text.chars().allMatch(c -> c < FIRST_OF_HEBREW) || !WritingDirection.hasRightToLeft(text)) {
            return List.of(new Piece(text, false));
        }
        Bidi order = new Bidi(text, Bidi.DIRECTION_LEFT_TO_RIGHT);
        List<Piece> pieces = new ArrayList<>();
        int done = 0;
        for (int start = 0; start < text.length();) {
            int end = end(order, start, text.length());
            if (order.getLevelAt(start) > 0
                    && Character.getType(text.charAt(end - 1)) == Character.END_PUNCTUATION) {
                add(text.substring(done, start), false, pieces);
                add(text.substring(start, end), true, pieces);
                done = end;
            }
            start = end;
        }
        add(text.substring(done), false, pieces);
        return pieces.isEmpty() ? List.of(new Piece(text, false)) : pieces;
    }

    /** The end of a stretch that is wholly from left to right, or wholly within text from right to left. */
    private static int end(Bidi order, int start, int length) {
        int end = start + 1;
        while (end < length && order.getLevelAt(end) > 0 == order.getLevelAt(start) > 0) {
            end++;
        }
        return end;
    }

    private static void add(String text, boolean rightToLeft, List<Piece> pieces) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text, rightToLeft));
        }
    }
}
