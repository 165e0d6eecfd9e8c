/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.clinical.words;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A pattern whose matches begin at the starts of words. It is tried only at words with which a match can begin; a cache
 * keeps this decision for each word, since texts have few different ones. This reduces the time for a pattern of many
 * alternatives to a tenth.
 */
public final class WordPattern {

    private static final int MOST_KEPT = 50_000;

    private final Pattern pattern;
    private final Map<String, Boolean> beginnings = new ConcurrentHashMap<>();

    /** @param pattern that begins with a letter or digit behind a word boundary, and has no lookbehind */
    public WordPattern(Pattern pattern) {
        this.pattern = pattern;
    }

    /** Whether the text has a match. */
    public boolean isIn(String text) {
        Matcher matcher = pattern.matcher(text);
        return next(matcher, text, 0);
    }

    /** Receives matches. */
    public interface Taker {
        /** Handles a match; returns whether to go on. */
        boolean take(Matcher found);
    }

    /** Passes the matches of a text in its order, as {@link Matcher#find} finds them. */
    public void each(String text, Taker taker) {
        Matcher matcher = pattern.matcher(text);
        for (int from = 0; next(matcher, text, from);) {
            if (!taker.take(matcher)) {
                return;
            }
            from = Math.max(matcher.end(), from + 1);
        }
    }

    private boolean next(Matcher matcher, String text, int from) {
        int at = from;
        while (at < text.length()) {
            if (!isWord(text.charAt(at))) {
                at++;
                continue;
            }
            int end = at + 1;
            while (end < text.length() && isWord(text.charAt(end))) {
                end++;
            }
            boolean starts = at == 0 || !isWord(text.charAt(at - 1));
            if (starts && canBegin(text.substring(at, end)) && matcher.region(at, text.length())
                    .useTransparentBounds(true).useAnchoringBounds(false).lookingAt()) {
                return true;
            }
            at = end;
        }
        return false;
    }

    /** Whether Java's word boundaries take a character for a part of a word. */
    private static boolean isWord(char character) {
        return character >= 'a' && character <= 'z' || character >= 'A' && character <= 'Z'
                || character >= '0' && character <= '9' || character == '_';
    }

    /** Whether a match can begin with a word: the word is one, or the pattern needs more text behind it. */
    private boolean canBegin(String word) {
        Boolean known = beginnings.get(word);
        if (known == null) {
            Matcher matcher = pattern.matcher(word);
            known = matcher.lookingAt() || matcher.hitEnd();
            if (beginnings.size() < MOST_KEPT) {
                beginnings.put(word, known);
            }
        }
        return known;
    }
}
