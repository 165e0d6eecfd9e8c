/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.coauthors;

/**
 * The change of a text between two snapshots, as a single changed piece.
 *
 * @param end of the changed piece in the old text; the rest is the same
 * @param by the number of characters by which the rest has moved
 */
record Shift(int end, int by) {

    /** The change from an old text to a new one. */
    static Shift between(String old, String now) {
        int shorter = Math.min(old.length(), now.length());
        int first = 0;
        while (first < shorter && old.charAt(first) == now.charAt(first)) {
            first++;
        }
        int last = 0;
        while (last < shorter - first && old.charAt(old.length() - 1 - last) == now.charAt(now.length() - 1 - last)) {
            last++;
        }
        return new Shift(old.length() - last, now.length() - old.length());
    }

    /** The present place of something outside the changed piece. */
    Standing of(Standing before) {
        return before.offset() < end ? before : new Standing(before.state(), before.offset() + by, before.length());
    }
}
