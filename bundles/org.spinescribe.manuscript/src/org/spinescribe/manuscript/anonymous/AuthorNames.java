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

import org.spinescribe.manuscript.AuthorName;
import org.spinescribe.sources.bibliography.PersonName;

/**
 * The names of an author as others spell them: in full or with initials, the family name before or behind, with other
 * hyphens and accents, without particles.
 */
record AuthorNames(AuthorName name, List<NameReading> readings) {

    /** Whether a name of the reference list is an author's. */
    enum Likeness {
        SAME,
        /** Nothing proves two persons, but the given names differ. */
        PERHAPS, OTHER
    }

    private static final Pattern INITIALS = Pattern.compile("\\p{Lu}{2,3}");

    static AuthorNames of(AuthorName name) {
        return new AuthorNames(name, name.group() ? List.of() : NameReadings.of(name));
    }

    /** The clues to search for: names with given names, the family name alone, the given name alone, initials. */
    List<Clue> clues() {
        if (name.group()) {
            return List.of(Clue.certain("(?<![\\p{L}\\p{N}])(?iu:" + NameWords.of(name.printed())
                    + ")(?![\\p{L}\\p{N}])", Clue.AUTHOR));
        }
        List<Clue> clues = new ArrayList<>();
        readings.forEach(reading -> clues.addAll(NameClues.of(reading)));
        readings.stream().limit(1).forEach(reading -> clues.addAll(NameClues.given(reading)));
        readings.forEach(reading -> clues.addAll(InitialClues.of(reading)));
        if (name.familyFirst()) {
            readings.stream().limit(1).forEach(reading -> clues.addAll(InitialClues.familyFirst(reading)));
        }
        return clues;
    }

    /** Compares the author with a person of the reference list. */
    Likeness likeness(PersonName person) {
        if (name.group() || person.group()) {
            boolean same = name.group() && person.group()
                    && spellings(name.printed()).equals(spellings(person.family()));
            return same ? Likeness.SAME : Likeness.OTHER;
        }
        Set<String> family = spellings(person.family());
        family.addAll(spellings(person.particle() + " " + person.family()));
        Likeness best = Likeness.OTHER;
        for (NameReading reading : readings) {
            if (!Collections.disjoint(spellings(reading.family()), family)) {
                Likeness its = likeness(reading, initialsApart(person.given()));
                best = its.compareTo(best) < 0 ? its : best;
            }
        }
        return best;
    }

    private static Likeness likeness(NameReading reading, List<String> others) {
        List<String> own = reading.given().stream().flatMap(each -> NameWords.split(each).stream()).toList();
        Likeness likeness = Likeness.SAME;
        for (int i = 0; i < Math.min(own.size(), others.size()); i++) {
            String one = own.get(i);
            String other = others.get(i);
            if (!letter(one).equals(letter(other))) {
                return Likeness.OTHER;
            }
            if (one.length() > 1 && other.length() > 1 && Collections.disjoint(spellings(one), spellings(other))) {
                likeness = Likeness.PERHAPS;
            }
        }
        return likeness;
    }

    /** Splits joined initials: MR are two. */
    private static List<String> initialsApart(String given) {
        return NameWords.split(given).stream().flatMap(part -> INITIALS.matcher(part).matches()
                ? Arrays.stream(part.split("")) : Stream.of(part)).toList();
    }

    private static String letter(String name) {
        return name.substring(0, name.offsetByCodePoints(0, 1)).toLowerCase(Locale.ROOT);
    }

    /** A name without accents, hyphens and capitals; Müller is also spelt Mueller. */
    static Set<String> spellings(String name) {
        return NameWords.variants(name).stream().map(each -> String.join(" ", NameWords.split(each))
                .toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
    }
}
