/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.sources.bibliography;

import java.io.Reader;

/** Passes a text to a parser character by character, so that its offset is the parser's exact position. */
final class OneByOne extends Reader {

    private final String text;
    private int offset;
    private boolean exhausted;

    OneByOne(String text) {
        this.text = text;
        offset = text.startsWith("\uFEFF") ? 1 : 0;
    }

    /** The number of characters read, including a byte order mark. */
    int offset() {
        return offset;
    }

    /** Whether the parser has tried to read beyond the end of the text. */
    boolean exhausted() {
        return exhausted;
    }

    @Override
    public int read(char[] buffer, int from, int length) {
        if (offset >= text.length()) {
            exhausted = true;
            return -1;
        }
        if (length == 0) {
            return 0;
        }
        buffer[from] = text.charAt(offset++);
        return 1;
    }

    @Override
    public void close() {
        // there are no resources to free
    }
}
