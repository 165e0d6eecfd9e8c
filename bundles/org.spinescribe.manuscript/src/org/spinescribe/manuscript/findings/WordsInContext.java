/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.findings;

import org.spinescribe.language.passages.Passage;

/** Words with the text before and behind them. */
record WordsInContext(String before, String words, String after) {

    private static final String REFERENCE = "[…]";

    /** The same with signs that people can read in place of citations and mentions of figures. */
    WordsInContext readable() {
        return new WordsInContext(readable(before), words, readable(after));
    }

    private static String readable(String text) {
        return text.replace(String.valueOf(Passage.OBJECT), REFERENCE)
                .replace(String.valueOf(Passage.CITATION), REFERENCE);
    }

    /** The same with no more than this many characters before the words, behind them, and of them. */
    WordsInContext shortened(int most) {
        String shorter = words.length() > 2 * most
                ? words.substring(0, most) + " … " + words.substring(words.length() - most) : words;
        return new WordsInContext(
                before.length() > most ? "… " + before.substring(before.length() - most) : before, shorter,
                after.length() > most ? after.substring(0, most) + " …" : after);
    }
}
