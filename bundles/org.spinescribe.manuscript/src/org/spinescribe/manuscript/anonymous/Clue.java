/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.anonymous;

import java.util.regex.Pattern;

/**
 * A pattern for words that identify the authors, or may do so.
 *
 * @param pattern finds the words in a {@link FoldedText}
 * @param instead the replacement
 * @param weight the certainty
 */
record Clue(Pattern pattern, String instead, Weight weight) {

    /** How certain a clue is. */
    enum Weight {
        /** The words are hidden. */
        CERTAIN,
        /** The words are hidden unless they are an abbreviation, or a word of a line in capitals. */
        LETTERS,
        /** The words stay, and their sentence is listed. */
        DOUBTFUL
    }

    static final String AUTHOR = "[author]";

    static Clue certain(String expression, String instead) {
        return new Clue(Pattern.compile(expression), instead, Weight.CERTAIN);
    }

    static Clue letters(String expression) {
        return new Clue(Pattern.compile(expression), AUTHOR, Weight.LETTERS);
    }

    static Clue doubtful(String expression) {
        return new Clue(Pattern.compile(expression), AUTHOR, Weight.DOUBTFUL);
    }
}
