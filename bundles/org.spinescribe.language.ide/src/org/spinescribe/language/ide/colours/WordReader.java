/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.ide.colours;

/** Finds the tokens of a language to highlight. */
public interface WordReader {

    /** Reads a text. */
    ColouredText read(String text);

    /**
     * Updates the tokens after an edit, which may be much faster than to read the whole text.
     *
     * @param before the highlighted text before the edit
     * @param now the whole text after the edit
     * @param offset the offset of the edit
     * @param removed the number of removed characters
     */
    default ColouredText readAgain(ColouredText before, String now, int offset, int removed) {
        return read(now);
    }
}
