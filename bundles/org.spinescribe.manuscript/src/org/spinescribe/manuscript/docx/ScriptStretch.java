/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.docx;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of text in one kind of script. Word takes the font and the language of each kind from properties of its
 * own.
 *
 * @param language of the stretch, such as "ja-JP"; empty for plain text and for signs alone
 */
record ScriptStretch(String text, Kind kind, String language) {

    /** Behind Greek and Cyrillic. */
    private static final char FIRST_OF_OTHERS = '\u0530';

    /** The kinds of scripts that Word distinguishes. */
    enum Kind {
        /** Latin, Greek, Cyrillic and the like. */
        PLAIN,
        /** Chinese, Japanese and Korean. */
        EAST_ASIAN,
        /** From left to right with letters that join or carry marks, such as Devanagari and Thai. */
        COMPLEX,
        /** Arabic, Hebrew and the like, with the signs between their words. */
        RIGHT_TO_LEFT
    }

    /**
     * A text in stretches, in their order.
     *
     * @param rightToLeft whether the paragraph runs from right to left
     * @param manuscriptLanguage that counts where a script serves several languages
     */
    static List<ScriptStretch> of(String text, boolean rightToLeft, String manuscriptLanguage) {
        if (!rightToLeft && !text.isEmpty() && text.chars().allMatch(ScriptStretch::isEuropean)) {
            return List.of(stretch(text, Kind.PLAIN, manuscriptLanguage));
        }
        List<ScriptStretch> stretches = new ArrayList<>();
        Bidi order = new Bidi(text, rightToLeft ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
        int start = 0;
        for (int end = next(text, 0); start < text.length(); end = next(text, end)) {
            if (end == text.length() || kind(text, end, order) != kind(text, start, order)) {
                stretches.add(stretch(text.substring(start, end), kind(text, start, order), manuscriptLanguage));
                start = end;
            }
        }
        return stretches;
    }

    /** Most texts have nothing but Latin and Greek letters, dashes, quotation marks and signs of mathematics. */
    private static boolean isEuropean(int character) {
        return character < FIRST_OF_OTHERS || character >= '\u2010' && character <= '\u2027'
                || character >= '\u2190' && character <= '\u22FF';
    }

    private static int next(String text, int position) {
        return position < text.length() ? position + Character.charCount(text.codePointAt(position)) : position;
    }

    private static Kind kind(String text, int position, Bidi order) {
        int character = text.codePointAt(position);
        if (order.getLevelAt(position) % 2 == 1) {
            return Kind.RIGHT_TO_LEFT;
        }
        if (EastAsianText.has(character)) {
            return Kind.EAST_ASIAN;
        }
        return ComplexText.has(character) ? Kind.COMPLEX : Kind.PLAIN;
    }

    private static ScriptStretch stretch(String text, Kind kind, String manuscriptLanguage) {
        return new ScriptStretch(text, kind, switch (kind) {
            case PLAIN -> "";
            case EAST_ASIAN -> EastAsianText.language(text, manuscriptLanguage);
            case COMPLEX, RIGHT_TO_LEFT -> ComplexText.language(text, manuscriptLanguage);
        });
    }
}
