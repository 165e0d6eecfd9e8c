/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Text in pieces, with the number of each visible character. Line breaks do not matter. */
final class Characters {

    /** Signs in pairs, each the mirror image of the other. */
    private static final String MIRRORED = "()[]{}<>«»‹›≤≥≪≫⟨⟩";

    private static final int ASCII = 0x80;

    /** The counts of ASCII characters, which are most. */
    private final int[] common = new int[ASCII];
    private final Map<Integer, Integer> others = new HashMap<>();
    private final List<String> pieces = new ArrayList<>();

    void add(String piece) {
        int length = 0;
        for (int at = 0; at < piece.length(); at += length) {
            int character = piece.codePointAt(at);
            length = Character.charCount(character);
            if (isVisible(character)) {
                count(unmirrored(character));
            }
        }
        pieces.add(piece);
    }

    private void count(int character) {
        if (character < ASCII) {
            common[character]++;
        } else {
            others.merge(character, 1, Integer::sum);
        }
    }

    /** Whether another text has every character at least as often as this one. */
    boolean areIn(Characters other) {
        return IntStream.range(0, ASCII).allMatch(c -> other.common[c] >= common[c]) && others.entrySet().stream()
                .allMatch(each -> other.others.getOrDefault(each.getKey(), 0) >= each.getValue());
    }

    /** The first words that another text lacks; the last ones when it has them all but breaks them elsewhere. */
    String firstMissingIn(Characters other) {
        Map<String, Integer> there = new HashMap<>();
        other.pieces.forEach(piece -> words(piece).forEach(word -> there.merge(word, 1, Integer::sum)));
        String last = "";
        for (String piece : pieces) {
            for (String word : words(piece)) {
                if (!word.isEmpty() && there.merge(word, -1, Integer::sum) < 0) {
                    return piece.substring(piece.indexOf(word)).strip();
                }
                last = word;
            }
        }
        return last;
    }

    private static List<String> words(String piece) {
        return List.of(piece.strip().split("[\\s\\u200B]+"));
    }

    private static boolean isVisible(int c) {
        return !Character.isWhitespace(c) && !Character.isSpaceChar(c) && Character.getType(c) != Character.FORMAT;
    }

    /** Brackets and comparison signs are mirrored in text that runs from right to left. */
    private static int unmirrored(int c) {
        int at = MIRRORED.indexOf(c);
        return at < 0 ? c : MIRRORED.charAt(at - at % 2);
    }
}
