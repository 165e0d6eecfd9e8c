/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

import org.spinescribe.sources.characters.Folding;

/**
 * An author's name, whole and in parts.
 *
 * @param printed as it stands on the title page
 * @param given given names; empty when the name is one word, and for groups
 * @param family family name with its particle; the whole name of a group
 * @param suffix such as {@code Jr}; may be empty
 * @param group whether the name belongs to a group and therefore has no parts
 */
public record AuthorName(String printed, String given, String family, String suffix, boolean group) {

    private static final Set<String> SUFFIXES = Set.of("Jr", "Jr.", "Sr", "Sr.", "II", "III", "IV");

    /** The name of a group, such as a study group. */
    public static AuthorName group(String name) {
        return new AuthorName(name.strip(), "", name.strip(), "", true);
    }

    /**
     * Splits a name written given name first, as on title pages: the last word is the family name, together with the
     * words in small letters before it. A comma marks the other order: {@code van der Meulen, Jan} is printed as Jan
     * van der Meulen.
     */
    public static AuthorName of(String name) {
        String text = name.strip();
        int comma = text.indexOf(',');
        if (comma > 0 && !SUFFIXES.contains(text.substring(comma + 1).strip())) {
            String given = text.substring(comma + 1).strip();
            String family = text.substring(0, comma).strip();
            return new AuthorName((given + " " + family).strip(), given, family, "", false);
        }
        List<String> words = words(text);
        String suffix = takeSuffix(words);
        int from = words.size() - 1;
        while (from > 1 && isParticle(words.get(from - 1))) {
            from--;
        }
        return new AuthorName(text, join(words.subList(0, Math.max(0, from))),
                join(words.subList(Math.max(0, from), words.size())), suffix, false);
    }

    /**
     * Splits a name whose family name is known and may stand anywhere in the name.
     *
     * @param family as it stands in the name; when the name does not contain the family name, it is split by
     *        {@link #of(String)}
     */
    public static AuthorName of(String name, String family) {
        String text = of(name).printed();
        List<String> words = words(text);
        String suffix = takeSuffix(words);
        List<String> parts = words(family);
        for (int at = 0; !parts.isEmpty() && at + parts.size() <= words.size(); at++) {
            List<String> found = words.subList(at, at + parts.size());
            if (Folding.of(join(found)).equals(Folding.of(join(parts)))) {
                List<String> given = new ArrayList<>(words.subList(0, at));
                given.addAll(words.subList(at + parts.size(), words.size()));
                return new AuthorName(text, join(given), family.strip(), suffix, false);
            }
        }
        return of(name);
    }

    /** Whether the name is printed family name first, as in {@code Kim Chul-Soo}. */
    public boolean familyFirst() {
        return !given.isEmpty() && !printed.startsWith(given) && Folding.of(printed).startsWith(Folding.of(family));
    }

    private static List<String> words(String text) {
        return new ArrayList<>(Arrays.asList(text.replace(",", " ").strip().split("[\\s\u00A0]+")));
    }

    private static String takeSuffix(List<String> words) {
        return words.size() > 1 && SUFFIXES.contains(words.getLast()) ? words.removeLast() : "";
    }

    private static boolean isParticle(String word) {
        return Character.isLowerCase(word.codePointAt(0));
    }

    private static String join(List<String> words) {
        return String.join(" ", words);
    }
}
