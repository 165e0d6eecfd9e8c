/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.anonymous;

import java.util.regex.Pattern;

/**
 * Something that tells who the authors are, or may tell it.
 *
 * @param pattern finds it in a {@link FoldedText}
 * @param instead what stands in its place
 * @param weight how certain it is
 */
record Clue(Pattern pattern, String instead, Weight weight) {

    /** How certain a clue is. */
    enum Weight {
        /** It is hidden. */
        CERTAIN,
        /** It is hidden unless it is an abbreviation, or a word of a line in capitals. */
        LETTERS,
        /** It stays, and its sentence is listed. */
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
