/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.anonymous;

import java.util.Locale;
import java.util.Set;

import org.spinescribe.clinical.words.WordList;

/** Names that are words of their own, such as Long and Young: a capital alone does not make a name of them. */
final class OrdinaryWords {

    private static final Set<String> WORDS = WordList.read(OrdinaryWords.class, "ordinary-words.txt");
    /** Words that begin so many sentences that their doubtful places would make the list unreadable. */
    private static final Set<String> EVERYWHERE = Set.of("a", "an", "as", "at", "be", "by", "do", "for", "from", "he",
            "her", "his", "how", "if", "in", "is", "it", "may", "my", "no", "not", "of", "off", "on", "one",
            "or", "our", "she", "so", "such", "than", "that", "the", "then", "these", "they", "this", "to", "two", "up",
            "us", "we", "will", "with", "yes", "you");

    private OrdinaryWords() {
    }

    static boolean contains(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        return WORDS.contains(small) || EVERYWHERE.contains(small);
    }

    static boolean everywhere(String word) {
        return EVERYWHERE.contains(word.toLowerCase(Locale.ROOT));
    }
}
