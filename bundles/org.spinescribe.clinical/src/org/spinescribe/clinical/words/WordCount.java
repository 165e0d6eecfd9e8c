/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.clinical.words;

/** Counts words as editors do, which is as Microsoft Word does: a word is the text between spaces. */
public final class WordCount {

    private WordCount() {
    }

    /** How many words a text has: runs of characters between spaces of any kind, line breaks and tabs. */
    public static int of(String text) {
        int words = 0;
        boolean within = false;
        for (int i = 0; i < text.length(); i++) {
            boolean space = isSpace(text.charAt(i));
            words += within || space ? 0 : 1;
            within = !space;
        }
        return words;
    }

    private static boolean isSpace(char character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }
}
