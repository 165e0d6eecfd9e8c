/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.ide.forms;

/**
 * A replacement of a range of a text.
 *
 * @param offset the start of the range, from 0 in UTF-16 units
 * @param length the length of the range; 0 for an insertion
 * @param text the new text of the range
 */
public record Edit(int offset, int length, String text) implements Change {

    /** Returns the text after the edit. */
    public String apply(String before) {
        return before.substring(0, offset) + text + before.substring(offset + length);
    }

    /** Returns whether the edit changes nothing. */
    public boolean isEmpty() {
        return length == 0 && text.isEmpty();
    }

    /** Returns the edit without the prefix and suffix that equal the present text; never splits a surrogate pair. */
    public Edit minimal(String before) {
        String old = before.substring(offset, offset + length);
        int most = Math.min(old.length(), text.length());
        int start = 0;
        while (start < most && old.charAt(start) == text.charAt(start)) {
            start++;
        }
        if (start > 0 && Character.isHighSurrogate(old.charAt(start - 1))) {
            start--;
        }
        int end = 0;
        while (end < most - start && old.charAt(old.length() - 1 - end) == text.charAt(text.length() - 1 - end)) {
            end++;
        }
        if (end > 0 && Character.isLowSurrogate(old.charAt(old.length() - end))) {
            end--;
        }
        return new Edit(offset + start, old.length() - start - end, text.substring(start, text.length() - end));
    }
}
