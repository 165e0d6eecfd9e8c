/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.sources.bibliography;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Names as PubMed prints them, {@code Winter RB}, where BibTeX would take the initials for the family name. {@code
 * Xiaoming LI} looks the same and is not: initials with a vowel count as such only beside others that are certain.
 */
final class InitialsLast {

    private static final Pattern INITIALS = Pattern.compile("\\p{Lu}{1,3}");
    private static final Pattern MAYBE_FAMILY = Pattern.compile(".*[AEIOUY].*|NG");
    private static final Pattern MIXED = Pattern.compile(".*\\p{Ll}.*");

    private InitialsLast() {
    }

    /** Whether words, none of them in braces, are a family name with one to three capitals behind it. */
    static boolean fits(List<String> words) {
        return words.size() > 1 && INITIALS.matcher(words.getLast()).matches()
                && words.stream().limit(words.size() - 1L).allMatch(word -> MIXED.matcher(word).matches()
                        && !word.matches(".*[{,.].*"))
                && words.size() <= 4;
    }

    /** Whether the capitals of a name that fits can only be initials. */
    static boolean isCertain(List<String> words) {
        String last = words.getLast();
        return fits(words) && (last.length() == 1 || !MAYBE_FAMILY.matcher(last).matches());
    }

    /** The person of a name that fits; empty when it does not. */
    static Optional<PersonName> of(List<String> words) {
        return fits(words) ? Optional.of(PlainNames.initialsLast(Names.text(String.join(" ", words))))
                : Optional.empty();
    }
}
