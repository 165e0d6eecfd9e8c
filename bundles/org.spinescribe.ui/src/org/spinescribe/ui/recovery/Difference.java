/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.recovery;

/**
 * The one place where a text differs from another.
 *
 * @param offset where it begins
 * @param length of what stands there
 * @param text that the other has instead
 */
public record Difference(int offset, int length, String text) {

    /** The difference of a text from another one. */
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
     * The same difference in a text in which another one has been made first. Where the two touch, the words of this one
     * are put behind those of the other: neither takes words of the other away.
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
