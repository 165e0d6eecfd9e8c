/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.ide.colours;

/**
 * A token to highlight.
 *
 * @param offset from 0, in UTF-16 units
 * @param length in UTF-16 units
 */
public record ColouredWord(int offset, int length, WordKind kind) {

    /** Returns the offset behind the token. */
    public int end() {
        return offset + length;
    }

    /** Returns the same token at a shifted offset. */
    public ColouredWord shifted(int by) {
        return new ColouredWord(offset + by, length, kind);
    }
}
