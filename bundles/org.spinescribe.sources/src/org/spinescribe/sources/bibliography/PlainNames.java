/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.sources.bibliography;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Splits names that are not LaTeX. */
final class PlainNames {

    private static final Pattern INITIALS = Pattern.compile("\\p{Lu}{1,5}+");

    private PlainNames() {
    }

    /** A name such as {@code van der Meulen, Jan, Jr}; without a comma, the name of a group. */
    static PersonName of(String raw) {
        String name = PlainValues.of(raw);
        if (NameParts.isOthers(name)) {
            return PersonName.OTHERS;
        }
        String[] parts = name.split("\\s?,\\s?", 3);
        if (parts.length == 1 || parts[1].isEmpty()) {
            return PersonName.group(parts[0]);
        }
        return parts.length == 2 ? person(parts[0], parts[1], "") : person(parts[0], parts[1], parts[2]);
    }

    /** A short name in PubMed's form: {@code van der Meulen JH Jr}; without initials, the name of a group. */
    static PersonName initialsLast(String raw) {
        List<String> words = new ArrayList<>(List.of(PlainValues.of(raw).split(" ")));
        String suffix = words.size() > 2 && NameParts.isSuffix(words.getLast()) ? words.removeLast() : "";
        if (words.size() < 2 || !INITIALS.matcher(words.getLast()).matches()) {
            return PersonName.group(PlainValues.of(raw));
        }
        String initials = String.join(" ", words.removeLast().split(""));
        return person(String.join(" ", words), initials, suffix);
    }

    /** A person; words in small letters before the family name are its particle. */
    static PersonName person(String particleAndFamily, String given, String suffix) {
        List<String> words = Arrays.asList(particleAndFamily.split(" "));
        int from = words.size() - 1;
        while (from > 0 && !isParticle(words.get(from - 1))) {
            from--;
        }
        return NameParts.person(given, String.join(" ", words.subList(0, from)),
                String.join(" ", words.subList(from, words.size())), suffix);
    }

    /** The names in one line, in BibTeX's form. */
    static String text(List<PersonName> names) {
        return names.stream().map(PlainNames::text).collect(Collectors.joining(" and "));
    }

    /** The name in one line, family name first, in BibTeX's form. */
    static String text(PersonName name) {
        String family = Stream.of(name.particle(), name.family()).filter(part -> !part.isEmpty())
                .reduce((a, b) -> a + " " + b).orElse("");
        return Stream.of(family, name.suffix(), name.given()).filter(part -> !part.isEmpty())
                .reduce((a, b) -> a + ", " + b).orElse("");
    }

    private static boolean isParticle(String word) {
        return word.codePoints().filter(Character::isLetter).findFirst().stream().anyMatch(Character::isLowerCase);
    }
}
