/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.ide.colours;

import java.util.List;

/**
 * A text with its tokens to highlight.
 *
 * @param words the tokens in the order of the text
 * @param prose the ranges of prose in braces, in the order of the text
 */
public record ColouredText(String text, List<ColouredWord> words, List<Prose> prose) {

    /** The empty text. */
    public static final ColouredText NONE = new ColouredText("", List.of(), List.of());

    /**
     * The range of prose, from its opening brace to behind its closing one.
     *
     * @param start the start offset, from 0 in UTF-16 units
     */
    record Prose(int start, int end) {

        /** Returns whether a range lies between the braces. */
        boolean surrounds(int from, int to) {
            return start < from && to < end;
        }

        Prose shifted(int startBy, int endBy) {
            return new Prose(start + startBy, end + endBy);
        }
    }
}
