/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.passages;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.spinescribe.sources.characters.Unprintable;

/** Text that is put together with the place of each character in the file. */
final class PlacedText {

    private static final Pattern ENTITY = Pattern.compile("&#?\\w{1,31};");

    private final StringBuilder text = new StringBuilder();
    private int[] offsets = new int[64];

    void add(char character, int offset) {
        if (text.length() + 1 >= offsets.length) {
            offsets = Arrays.copyOf(offsets, offsets.length * 2);
        }
        offsets[text.length()] = offset;
        text.append(character);
    }

    /** Adds a character that stands right behind the one before it. */
    void addNext(char character) {
        add(character, text.isEmpty() ? 0 : offsets[text.length() - 1] + 1);
    }

    /** Adds a text as it is read whose typed form may have escapes and entities. */
    void add(String read, String typed, IntUnaryOperator offset) {
        int at = 0;
        for (int i = 0; i < read.length(); i++) {
            char next = read.charAt(i);
            while (at < typed.length() && typed.charAt(at) != next && Unprintable.contains(typed.charAt(at))) {
                at++;
            }
            if (at + 1 < typed.length() && typed.charAt(at) == '\\' && typed.charAt(at + 1) == next) {
                at++;
            }
            add(next, offset.applyAsInt(Math.min(at, Math.max(0, typed.length() - 1))));
            at += entityLength(typed, at, read, i);
        }
    }

    /** How many typed characters the next one that is read stands for: an entity such as {@code &amp;} is one. */
    private static int entityLength(String typed, int at, String read, int i) {
        if (at >= typed.length() || typed.charAt(at) != '&') {
            return 1;
        }
        Matcher entity = ENTITY.matcher(typed).region(at, typed.length());
        return entity.lookingAt() && !read.startsWith(entity.group(), i) ? entity.end() - at : 1;
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
