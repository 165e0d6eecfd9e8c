/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.passages;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Words to look for in a text. They are found at the start of words, in small letters or capitals, so that "symptom"
 * finds "Symptoms"; a word in capitals, such as "CT", only as it stands.
 */
public final class Phrase {

    private static final String NO_WORD_BEFORE = "(?<![\\p{L}\\p{N}])";
    private static final String REST_OF_WORD = "\\p{L}*+";
    private static final String NO_WORD_AFTER = "(?![\\p{L}\\p{N}])";

    private final String words;
    private Pattern pattern;

    /** Where a phrase was found: from its first character to the end of the last word that it is the start of. */
    public record Place(int start, int end) {
    }

    private Phrase(String words) {
        this.words = words;
    }

    /** The phrase of these words. */
    public static Phrase of(String words) {
        return new Phrase(words.strip());
    }

    /** What a text must have in small letters to have the phrase: quicker to look for than the phrase. */
    public String firstWord() {
        int end = 0;
        while (end < words.length() && !Character.isWhitespace(words.charAt(end))) {
            end++;
        }
        return words.substring(0, end).toLowerCase(Locale.ROOT);
    }

    /** The first place in a text where the phrase stands. */
    public Optional<Place> find(String text) {
        if (text == null || words.isEmpty()) {
            return Optional.empty();
        }
        if (pattern == null) {
            pattern = pattern();
        }
        Matcher found = pattern.matcher(text);
        return found.find() ? Optional.of(new Place(found.start(), found.end())) : Optional.empty();
    }

    private Pattern pattern() {
        boolean capitals = words.length() > 1 && words.equals(words.toUpperCase(Locale.ROOT))
                && words.chars().anyMatch(Character::isUpperCase);
        boolean word = Character.isLetterOrDigit(words.charAt(0));
        String quoted = Stream.of(words.split("\\s+")).map(Pattern::quote)
                .collect(Collectors.joining("[\\s\\u00A0]++"));
        String end = capitals ? NO_WORD_AFTER : word ? REST_OF_WORD : "";
        return Pattern.compile((word ? NO_WORD_BEFORE : "") + quoted + end,
                capitals ? 0 : Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** Whether a text has the phrase. */
    public boolean isIn(String text) {
        return find(text).isPresent();
    }
}
