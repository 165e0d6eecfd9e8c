/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.counting;

import org.spinescribe.language.passages.Passage;

/** Counts the words and characters of a text. */
public final class Words {

    private Words() {
    }

    /** How many words a text has: runs of characters between spaces of any kind, line breaks and tabs. */
    public static int count(String text) {
        int words = 0;
        boolean within = false;
        for (int i = 0; i < text.length(); i++) {
            boolean space = isSpace(text.charAt(i));
            words += within || space ? 0 : 1;
            within = !space;
        }
        return words;
    }

    /**
     * How many characters a text has, spaces included, as Word's "characters (with spaces)": Unicode characters, of a
     * citation or a mention of a figure one, of raised text without its mark.
     */
    public static int characters(Passage passage) {
        String text = passage.text().strip();
        int marks = (int) text.chars().filter(character -> character == '^').count();
        return text.codePointCount(0, text.length()) - marks;
    }

    private static boolean isSpace(char character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }
}
