/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.merge;

import java.util.ArrayList;
import java.util.List;

/** Signs in groups: words, and each other sign alone. */
record WordsAndSigns(List<String> words, List<Integer> starts, int signs) {

    static WordsAndSigns of(List<String> signs) {
        List<String> words = new ArrayList<>();
        List<Integer> starts = new ArrayList<>();
        for (int i = 0; i < signs.size();) {
            int end = i + 1;
            while (isLetter(signs.get(i)) && end < signs.size() && isLetter(signs.get(end))) {
                end++;
            }
            words.add(String.join("", signs.subList(i, end)));
            starts.add(i);
            i = end;
        }
        return new WordsAndSigns(words, starts, signs.size());
    }

    int length(int word) {
        return length(word, word + 1);
    }

    /** How many signs some words have. */
    int length(int from, int to) {
        return start(to) - start(from);
    }

    private int start(int word) {
        return word < starts.size() ? starts.get(word) : signs;
    }

    private static boolean isLetter(String sign) {
        return Character.isLetterOrDigit(sign.codePointAt(0)) && sign.length() <= 2;
    }
}
