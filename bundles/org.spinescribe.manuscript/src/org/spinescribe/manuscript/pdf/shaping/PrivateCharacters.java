/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.pdf.shaping;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Stand-ins for the glyphs of shaped words in one document. The formatter passes on characters, not glyphs, and each
 * stand-in is a character of Unicode's private use area.
 */
public final class PrivateCharacters {

    private static final char FIRST = 0xE000;
    private static final char LAST = 0xF8FF;

    private final Map<List<Object>, Character> known = new HashMap<>();
    private final Map<Character, String> shown = new HashMap<>();

    /**
     * The stand-in for a glyph.
     *
     * @param font that has the glyph
     * @param characters that the glyph shows
     */
    char of(Object font, int glyph, String characters) {
        return known.computeIfAbsent(List.of(font, glyph, characters), key -> add(characters));
    }

    private char add(String characters) {
        int next = FIRST + known.size();
        if (next > LAST) {
            throw new IllegalStateException("There are too many different letters of other scripts for one document.");
        }
        shown.put((char) next, characters);
        return (char) next;
    }

    /** The visible characters of a printed text: each stand-in becomes the characters of its glyph. */
    public String shownBy(String printed) {
        if (shown.isEmpty()) {
            return printed;
        }
        StringBuilder text = new StringBuilder();
        for (char c : printed.toCharArray()) {
            text.append(shown.getOrDefault(c, String.valueOf(c)));
        }
        return text.toString();
    }
}
