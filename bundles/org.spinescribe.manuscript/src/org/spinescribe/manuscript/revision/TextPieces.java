/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.revision;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Text in the pieces that change as a whole. */
public final class TextPieces {

    /** A word with its marks and apostrophes, a number with its decimals, white space, or one other sign. */
    private static final Pattern PIECE = Pattern.compile(
            "\\p{L}[\\p{L}\\p{M}\\p{N}]*(?:['’][\\p{L}\\p{M}]+)*|\\p{N}+(?:[.,]\\p{N}+)*|\\s+|\\X");

    private TextPieces() {
    }

    /** The pieces of a text; together they are the text. */
    public static List<String> of(String text) {
        return PIECE.matcher(text).results().map(MatchResult::group).toList();
    }
}
