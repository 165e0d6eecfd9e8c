/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.pdf.shaping;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.IntUnaryOperator;

/**
 * Characters that are drawn together, such as a consonant with its vowel sign, and their glyphs.
 *
 * @param characters of the text
 * @param glyphs numbers of the glyphs that show them, in the order of the text
 */
record Cluster(String characters, List<Integer> glyphs) {

    /**
     * The characters that each glyph shows. A letter belongs to its own glyph. The remaining characters belong to the
     * first glyph that is no letter's own, such as a ligature. Other glyphs show nothing new.
     *
     * @param own gives the glyph that shows a character alone
     */
    List<String> shown(IntUnaryOperator own) {
        List<Integer> left = new ArrayList<>(characters.codePoints().boxed().toList());
        List<String> shown = new ArrayList<>(Collections.nCopies(glyphs.size(), ""));
        for (int i = 0; i < glyphs.size(); i++) {
            int glyph = glyphs.get(i);
            for (Integer letter : left) {
                if (own.applyAsInt(letter) == glyph) {
                    shown.set(i, Character.toString(letter));
                    left.remove(letter);
                    break;
                }
            }
        }
        int rest = shown.contains("") ? shown.indexOf("") : shown.size() - 1;
        StringBuilder text = new StringBuilder(shown.get(rest));
        left.forEach(text::appendCodePoint);
        shown.set(rest, text.toString());
        return shown;
    }
}
