/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.metadata;

import java.util.Set;

/**
 * An author's name in two parts.
 *
 * @param given given names; empty when the name is one word
 * @param family family name with its particle
 * @param suffix such as {@code Jr}; may be empty
 */
public record AuthorName(String given, String family, String suffix) {

    private static final Set<String> SUFFIXES = Set.of("Jr", "Jr.", "Sr", "Sr.", "II", "III", "IV");

    /**
     * Takes a name apart that is written given name first, as on title pages: the last word is the family name,
     * together with words in small letters before it. A comma says otherwise: {@code van der Meulen, Jan}.
     */
    public static AuthorName of(String name) {
        String text = name.strip();
        int comma = text.indexOf(',');
        if (comma > 0 && !SUFFIXES.contains(text.substring(comma + 1).strip())) {
            return new AuthorName(text.substring(comma + 1).strip(), text.substring(0, comma).strip(), "");
        }
        String[] words = text.replace(",", "").split("\\s+");
        int last = words.length - 1;
        String suffix = last > 0 && SUFFIXES.contains(words[last]) ? words[last--] : "";
        int from = last;
        while (from > 1 && isParticle(words[from - 1])) {
            from--;
        }
        return new AuthorName(join(words, 0, from), join(words, from, last + 1), suffix);
    }

    private static boolean isParticle(String word) {
        return Character.isLowerCase(word.codePointAt(0));
    }

    private static String join(String[] words, int from, int to) {
        return String.join(" ", java.util.Arrays.asList(words).subList(from, to));
    }
}
