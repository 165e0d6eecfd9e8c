/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.ide.forms;

/**
 * A place of a text that gets other words.
 *
 * @param offset from 0, in UTF-16 units
 * @param length of what is replaced; 0 where something is put in
 * @param text in its place
 */
public record Edit(int offset, int length, String text) implements Change {

    /** The text with the words in it. */
    public String apply(String before) {
        return before.substring(0, offset) + text + before.substring(offset + length);
    }

    /** Whether the text stays as it is. */
    public boolean isEmpty() {
        return length == 0 && text.isEmpty();
    }

    /** The same edit without what it has in common with the text at its two ends; characters are never cut in two. */
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
