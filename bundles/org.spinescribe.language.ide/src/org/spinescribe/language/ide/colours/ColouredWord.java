/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.ide.colours;

/**
 * Words in a document that have a colour.
 *
 * @param offset from 0, in UTF-16 units
 * @param length in UTF-16 units
 */
public record ColouredWord(int offset, int length, WordKind kind) {

    /** The place behind its last character. */
    public int end() {
        return offset + length;
    }

    /** The same word at another place. */
    public ColouredWord shifted(int by) {
        return new ColouredWord(offset + by, length, kind);
    }
}
