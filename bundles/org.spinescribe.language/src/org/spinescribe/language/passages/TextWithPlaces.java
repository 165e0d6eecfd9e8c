/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.passages;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;

import org.spinescribe.language.prose.SourceCharacters;

/** Text under construction, with the place of each character in the file. */
final class TextWithPlaces {

    private final StringBuilder text = new StringBuilder();
    private int[] offsets = new int[64];

    void add(char character, int offset) {
        if (text.length() + 1 >= offsets.length) {
            offsets = Arrays.copyOf(offsets, offsets.length * 2);
        }
        offsets[text.length()] = offset;
        text.append(character);
    }

    /** Adds a character that follows the previous one in the file. */
    void addNext(char character) {
        add(character, text.isEmpty() ? 0 : offsets[text.length() - 1] + 1);
    }

    /** Adds a parsed text whose source may contain escapes and entities. */
    void add(String read, String typed, IntUnaryOperator offset) {
        if (read.equals(typed)) {
            for (int i = 0; i < read.length(); i++) {
                add(read.charAt(i), offset.applyAsInt(i));
            }
            return;
        }
        SourceCharacters characters = SourceCharacters.of(read, typed);
        for (int i = 0; i < read.length(); i++) {
            add(read.charAt(i), offset.applyAsInt(characters.sign(i, typed)));
        }
    }

    boolean isBlank() {
        return text.toString().isBlank();
    }

    String text() {
        return text.toString();
    }

    int[] offsets() {
        offsets[text.length()] = text.isEmpty() ? 0 : offsets[text.length() - 1] + 1;
        return Arrays.copyOf(offsets, text.length() + 1);
    }
}
