/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.anonymous;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.spinescribe.sources.characters.Folding;

/**
 * The ways in which an author's name is written.
 *
 * @param given the given names in their order
 * @param family the family name with its particles
 */
record AuthorNames(List<String> given, String family) {

    /** Shorter family names, such as Wu, are words of their own in other texts: only with a given name are they one. */
    private static final int SHORTEST = 3;
    private static final Set<String> PARTICLES = Set.of("Al", "Da", "De", "Della", "Den", "Der", "Di", "Dos", "Du", "El",
            "La", "Le", "San", "St", "Ten", "Ter", "Van", "Von");
    /** Hoffmann's sign and the Cobb angle name nobody of the authors. */
    private static final String NO_EPONYM = "(?!(?:['’]s?)?[- \u00A0](?:sign|test|reflex|syndrome|disease|classification"
            + "|manoeuvre|maneuver|angle|line|index|scale|score|grades?|types?|criteria|osteotomy|instrumentation|rods?"
            + "|frame|cells?|law|lesion|fracture|palsy)\\b)";
    private static final String SPACE = "[ \u00A0]+";

    /** A name as it is printed, given names first; a particle such as "van der" belongs to the family name. */
    static AuthorNames of(String printed) {
        List<String> words = Arrays.stream(printed.strip().split("[\\s\u00A0]+")).toList();
        int family = words.size() - 1;
        while (family > 1 && (Character.isLowerCase(words.get(family - 1).charAt(0))
                || PARTICLES.contains(words.get(family - 1)))) {
            family--;
        }
        return new AuthorNames(words.subList(0, Math.max(0, family)),
                String.join(" ", words.subList(Math.max(0, family), words.size())));
    }

    /** Given name before and behind the family name, with initials in its place, and the family name alone. */
    List<Pattern> patterns() {
        List<Pattern> patterns = new ArrayList<>();
        if (!given.isEmpty()) {
            String names = given.stream().map(Pattern::quote).collect(Collectors.joining("[- \u00A0]+"));
            String initials = firstLetters().stream().map(letter -> Pattern.quote(letter) + "\\.?")
                    .collect(Collectors.joining("[- \u00A0]?"));
            for (String first : List.of(names, Pattern.quote(given.getFirst()), initials)) {
                patterns.add(word(first + SPACE + familyWords()));
                patterns.add(word(familyWords() + ",?" + SPACE + first));
            }
        }
        if (family.length() >= SHORTEST) {
            patterns.add(word(familyWords() + NO_EPONYM));
        }
        return patterns;
    }

    /** In capitals, too, as some print family names. */
    private String familyWords() {
        String words = Arrays.stream(family.split(" ")).map(Pattern::quote).collect(Collectors.joining(SPACE));
        String capitals = Arrays.stream(family.split(" ")).map(word -> Pattern.quote(word.toUpperCase(Locale.ROOT)))
                .collect(Collectors.joining(SPACE));
        return "(?:" + words + "|" + capitals + ")";
    }

    /** "T.O.", "T. O." and "TO"; of several given names all or the first, of particles each or none: "J.P.v.B.", "JB". */
    List<Pattern> initials() {
        List<String> first = firstLetters();
        return List.of(
                Pattern.compile("(?<![\\p{L}\\p{N}.])" + letters(first, "\\.[- \u00A0]?") + "(?![\\p{L}\\p{N}])"),
                word(letters(first, "")));
    }

    /** @param behind what stands behind each letter but the last */
    private String letters(List<String> first, String behind) {
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < first.size(); i++) {
            String letter = Pattern.quote(first.get(i)) + behind;
            letters.append(i == 0 ? letter : "(?:" + letter + ")?");
        }
        String[] parts = family.split(" ");
        for (int i = 0; i < parts.length - 1; i++) {
            letters.append("(?:[").append(parts[i].substring(0, 1)).append(parts[i].substring(0, 1)
                    .toUpperCase(Locale.ROOT)).append(']').append(behind).append(")?");
        }
        String last = Pattern.quote(parts[parts.length - 1].substring(0, 1).toUpperCase(Locale.ROOT));
        return letters + last + (behind.isEmpty() ? "" : "\\.");
    }

    /** Of each given name; Jean-Luc has two. */
    private List<String> firstLetters() {
        return given.stream().flatMap(name -> Arrays.stream(name.split("-"))).filter(part -> !part.isEmpty())
                .map(part -> part.substring(0, 1)).toList();
    }

    /** Whether a name of the reference list is this one, as far as its initials tell. */
    boolean isSame(String otherGiven, String otherFamily) {
        Set<String> other = spellings(otherFamily);
        return familyNames().stream().anyMatch(name -> !Collections.disjoint(spellings(name), other))
                && (given.isEmpty() || otherGiven.isBlank() || firstLetter(given.getFirst()).equals(firstLetter(otherGiven)));
    }

    /** The family name with and without its particles, and with the second of two, which looks like a given name. */
    private List<String> familyNames() {
        List<String> names = new ArrayList<>(List.of(family, family.substring(family.lastIndexOf(' ') + 1)));
        for (int first = 1; first < given.size(); first++) {
            names.add(String.join(" ", given.subList(first, given.size())) + " " + family);
        }
        return names;
    }

    /** A name without accents, hyphens and capitals; Müller is also spelt Mueller. */
    private static Set<String> spellings(String name) {
        String umlauts = name.toLowerCase(Locale.ROOT).replace("ä", "ae").replace("ö", "oe").replace("ü", "ue")
                .replace("ø", "oe").replace("å", "aa");
        return Stream.of(name, umlauts).map(each -> Folding.of(each).replace('-', ' ').replace("ß", "ss"))
                .collect(Collectors.toSet());
    }

    private static String firstLetter(String name) {
        return Folding.of(name).substring(0, Math.min(1, Folding.of(name).length()));
    }

    private static Pattern word(String words) {
        return Pattern.compile("(?<![\\p{L}\\p{N}])" + words + "(?![\\p{L}\\p{N}])");
    }
}
