/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.sources.bibliography;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Puts the parts of a name in order: reference managers have suffixes such as {@code Jr} behind the family name, behind
 * the given names, or in the place of either, and initials without points or spaces.
 */
final class NameParts {

    private static final Set<String> OTHERS = Set.of("others", "et al", "et al.", "et alii");
    private static final Pattern SUFFIX =
            Pattern.compile("(?:[JS]r|[JS]nr|[JS]R)\\.?|[2-9](?:nd|rd|th)|II|III|IV|VI{1,3}");
    private static final Pattern INITIALS = Pattern.compile("\\p{Lu}{2,3}");
    private static final Pattern POINTED = Pattern.compile("(?<=\\p{Lu}\\.)(?=\\p{Lu})");

    private NameParts() {
    }

    /** Whether a text stands for unnamed people, such as "others". */
    static boolean isOthers(String text) {
        return OTHERS.contains(text.toLowerCase(Locale.ROOT));
    }

    /** Whether a word is a generational suffix. */
    static boolean isSuffix(String word) {
        return SUFFIX.matcher(word).matches();
    }

    /** The person of parts that may stand in each other's places. */
    static PersonName person(String given, String particle, String family, String suffix) {
        if (isSuffix(given) && !suffix.isEmpty() && !isSuffix(suffix)) {
            return person(suffix, particle, family, given);
        }
        List<String> suffixes = new ArrayList<>(suffix.isEmpty() ? List.of() : List.of(suffix));
        String familyAlone = withoutSuffix(family, suffixes);
        String givenAlone = withoutSuffix(given, suffixes);
        return new PersonName(initials(givenAlone, family), particle, familyAlone, String.join(" ", suffixes), false);
    }

    /** The text without a suffix at its end; the suffix is added to the suffixes unless there is one already. */
    private static String withoutSuffix(String text, List<String> suffixes) {
        int space = text.lastIndexOf(' ');
        if (space <= 0 || !suffixes.isEmpty() || !isSuffix(text.substring(space + 1))) {
            return text;
        }
        suffixes.add(text.substring(space + 1));
        return text.substring(0, space).replaceFirst(",$", "");
    }

    /** Two or three capitals alone are initials, unless the whole name is written in capitals; so are A.B. */
    private static String initials(String given, String family) {
        String spaced = POINTED.matcher(given).replaceAll(" ");
        boolean capitals = family.length() > 3 && family.equals(family.toUpperCase(Locale.ROOT));
        return !capitals && Stream.of(spaced.split(" ")).anyMatch(word -> INITIALS.matcher(word).matches())
                ? Stream.of(spaced.split(" ")).map(word -> INITIALS.matcher(word).matches()
                        ? String.join(" ", word.split("")) : word).collect(Collectors.joining(" ")) : spaced;
    }
}
