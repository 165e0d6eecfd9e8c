/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.coauthors;

/**
 * What has become of a text between two looks at it: all that is not the same stands in one piece.
 *
 * @param end behind which the old text has stayed the same
 * @param by so many characters the rest has moved
 */
record Shift(int end, int by) {

    /** What has become of one text in another one. */
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

    /** Where something stands now, if it is not in the piece that has changed. */
    Standing of(Standing before) {
        return before.offset() < end ? before : new Standing(before.state(), before.offset() + by, before.length());
    }
}
