/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.ide.colours;

/** Finds the words of a language that have a colour. */
public interface WordReader {

    /** Reads a text. */
    ColouredText read(String text);

    /**
     * Reads a text again after an edit, which may be much quicker than to read all of it.
     *
     * @param before as it was read before the edit
     * @param now the whole text after the edit
     * @param offset where the edit was
     * @param removed how many characters it took away there
     */
    default ColouredText readAgain(ColouredText before, String now, int offset, int removed) {
        return read(now);
    }
}
