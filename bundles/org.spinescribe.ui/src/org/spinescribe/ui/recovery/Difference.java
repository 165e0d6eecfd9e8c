/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.recovery;

/**
 * The one range in which a text differs from another.
 *
 * @param offset the start of the range
 * @param length the length of the range
 * @param text the replacement in the other text
 */
public record Difference(int offset, int length, String text) {

    /** Returns the difference of a text from another one. */
    public static Difference between(String old, String other) {
        int start = 0;
        int shorter = Math.min(old.length(), other.length());
        while (start < shorter && old.charAt(start) == other.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < shorter - start && old.charAt(old.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
            end++;
        }
        return new Difference(start, old.length() - start - end, other.substring(start, other.length() - end));
    }

    /**
     * Returns the same difference for a text to which another one has been applied. Where the two overlap, the text of
     * this one is put behind that of the other: neither deletes text of the other.
     */
    public Difference behind(Difference first) {
        if (first.length() == 0 && first.text().isEmpty() || offset + length < first.offset()) {
            return this;
        }
        int moved = first.text().length() - first.length();
        return offset > first.offset() + first.length() ? new Difference(offset + moved, length, text)
                : new Difference(first.offset() + first.text().length(), 0, text);
    }
}
