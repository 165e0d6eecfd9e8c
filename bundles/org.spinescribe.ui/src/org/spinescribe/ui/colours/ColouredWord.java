/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.colours;

/**
 * Words in a document that have a colour.
 *
 * @param offset from 0, in UTF-16 units
 * @param length in UTF-16 units
 */
record ColouredWord(int offset, int length, WordKind kind) {

    int end() {
        return offset + length;
    }

    ColouredWord shifted(int by) {
        return new ColouredWord(offset + by, length, kind);
    }
}
