/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.passages;

import java.util.ArrayList;
import java.util.List;

/**
 * A run of letters and digits. Words joined by a hyphen or an apostrophe count separately.
 *
 * @param start in the passage
 * @param end behind its last character
 */
public record Word(int start, int end) {

    /** The words of a text, in its order. */
    public static List<Word> of(String text) {
        List<Word> words = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean within = i < text.length() && Character.isLetterOrDigit(text.charAt(i));
            if (within && start < 0) {
                start = i;
            } else if (!within && start >= 0) {
                words.add(new Word(start, i));
                start = -1;
            }
        }
        return List.copyOf(words);
    }

    /** The number of characters. */
    public int length() {
        return end - start;
    }
}
