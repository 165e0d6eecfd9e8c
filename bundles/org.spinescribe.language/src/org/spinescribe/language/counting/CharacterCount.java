/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.counting;

import org.spinescribe.language.passages.Passage;

/** Counts the characters of a text. */
final class CharacterCount {

    private CharacterCount() {
    }

    /**
     * How many characters a text has, spaces included, as Word's "characters (with spaces)": Unicode characters, of a
     * citation or a mention of a figure one, of raised text without its mark.
     */
    static int count(Passage passage) {
        String text = passage.text().strip();
        int marks = (int) text.chars().filter(character -> character == '^').count();
        return text.codePointCount(0, text.length()) - marks;
    }
}
