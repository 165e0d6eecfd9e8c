/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.anonymous;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Clues for initials: T.O., TO and M. O'C. Of several given names, all initials or the first; of double names, both
 * letters or one; with all letters, J-L D d R.
 */
final class InitialClues {

    /** Dotted letters that are a common abbreviation, not initials. */
    private static final String NO_NAME = "(?!(?:U\\.[- ]?S\\.|U\\.[- ]?K\\.|M\\.[- ]?D\\.|B\\.[- ]?A\\.|M\\.[- ]?A\\.|"
            + "P\\.[- ]?O\\.|I\\.[- ]?V\\.|I\\.[- ]?M\\.)(?![- ]?\\p{Lu}\\.))";

    /** Two letters with a space between are more often items of a list, such as the panels A and B, than a name. */
    private static final int FEWEST_APART = 3;

    private final List<String> given = new ArrayList<>();
    private final List<String> particles = new ArrayList<>();
    private final List<Letter> family = new ArrayList<>();

    /**
     * A letter of a family name.
     *
     * @param text the letter, a capital
     * @param particle whether the letter begins a particle, which may be in small letters
     */
    private record Letter(String text, boolean particle) {

        String expression() {
            return particle ? either(text) : Pattern.quote(text);
        }
    }

    private InitialClues(NameReading name) {
        name.given().forEach(each -> NameWords.split(each).forEach(part -> given.add(letter(part))));
        for (String word : name.family().split(" ")) {
            List<String> letters = NameWords.split(word).stream().map(InitialClues::letter).toList();
            boolean particle = NameReadings.isParticle(word);
            if (particle && family.isEmpty()) {
                particles.addAll(letters);
            } else {
                letters.forEach(letter -> family.add(new Letter(letter, particle)));
            }
        }
    }

    static List<Clue> of(NameReading name) {
        InitialClues initials = new InitialClues(name);
        List<Clue> clues = new ArrayList<>();
        if (initials.given.isEmpty() || initials.family.isEmpty()) {
            return clues;
        }
        clues.add(Clue.certain("(?<![\\p{L}\\p{N}.])" + NO_NAME + initials.letters("(?:\\.[- ]?|')", "\\.")
                + "(?![\\p{L}\\p{N}])", Clue.AUTHOR));
        clues.add(Clue.letters("(?<![\\p{L}\\p{N}.-])" + initials.letters("[-']?", "") + "(?![\\p{L}\\p{N}])"));
        if (initials.given.size() + initials.family.size() >= FEWEST_APART) {
            clues.add(Clue.letters("(?<![\\p{L}\\p{N}.-])" + initials.apart() + "(?![\\p{L}\\p{N}])"));
        }
        if (!initials.particles.isEmpty()) {
            clues.add(Clue.certain("(?<![\\p{L}\\p{N}])" + initials.withParticles() + "(?![\\p{L}\\p{N}])",
                    Clue.AUTHOR));
        }
        return clues;
    }

    /** Clues with the family name first: ZW and Z.W. for Zhang Wei. */
    static List<Clue> familyFirst(NameReading name) {
        InitialClues initials = new InitialClues(name);
        List<String> all = Stream.concat(initials.family.stream().map(Letter::text), initials.given.stream())
                .map(Pattern::quote).toList();
        return initials.given.isEmpty() ? List.of() : List.of(
                Clue.certain("(?<![\\p{L}\\p{N}.])" + NO_NAME + String.join("\\.[- ]?", all) + "\\.(?![\\p{L}\\p{N}])",
                        Clue.AUTHOR),
                Clue.letters("(?<![\\p{L}\\p{N}.-])" + String.join("-?", all) + "(?![\\p{L}\\p{N}])"));
    }

    /** @param behind the sign behind each letter but the last */
    private String letters(String behind, String last) {
        StringBuilder letters = new StringBuilder(Pattern.quote(given.getFirst()) + behind);
        given.stream().skip(1).forEach(letter -> letters.append("(?:" + Pattern.quote(letter) + behind + ")?"));
        particles.forEach(letter -> letters.append("(?:" + either(letter) + behind + ")?"));
        List<String> families = new ArrayList<>();
        for (int first = 0; first < family.size(); first++) {
            if (!family.get(first).particle()) {
                StringBuilder some = new StringBuilder(family.get(first).expression());
                family.stream().skip(first + 1L)
                        .forEach(letter -> some.append("(?:" + behind + letter.expression() + ")?"));
                families.add(some.toString());
            }
        }
        return letters + "(?:" + String.join("|", families) + ")" + last;
    }

    /** All letters, with or without signs between. */
    private String apart() {
        String between = "[-. ']{0,2}";
        StringBuilder letters = new StringBuilder(
                given.stream().map(Pattern::quote).collect(Collectors.joining(between)));
        particles.forEach(letter -> letters.append("(?:" + between + either(letter) + ")?"));
        family.forEach(letter -> letters.append(letter.particle() ? "(?:" + between + letter.expression() + ")?"
                : between + letter.expression()));
        return letters + "\\.?";
    }

    /** The initials of a family name with its particles, such as vdB. */
    private String withParticles() {
        StringBuilder letters = new StringBuilder();
        particles.forEach(letter -> letters.append(Pattern.quote(letter.toLowerCase(Locale.ROOT)) + "\\.?"));
        family.forEach(letter -> letters.append(letter.expression()));
        return letters.toString();
    }

    private static String either(String letter) {
        return "(?:" + String.join("|", Set.of(Pattern.quote(letter.toLowerCase(Locale.ROOT)),
                Pattern.quote(letter.toUpperCase(Locale.ROOT))).stream().sorted().toList()) + ")";
    }

    private static String letter(String part) {
        return part.substring(0, part.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT);
    }
}
