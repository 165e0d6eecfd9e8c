/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.anonymous;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.spinescribe.clinical.words.WordList;
import org.spinescribe.manuscript.AuthorName;

/** The ways to read a name: with one family name or two, before or behind the given names. */
final class NameReadings {

    private static final Set<String> FAMILY_NAMES = WordList.read(NameReadings.class, "family-names.txt");
    private static final Set<String> FAMILY_FIRST = WordList.read(NameReadings.class, "family-first.txt");
    private static final Set<String> PARTICLES = Set.of("abu", "af", "al", "ap", "av", "ben", "bin", "da", "dal", "de",
            "degli", "dei", "del", "della", "den", "der", "des", "di", "do", "dos", "du", "e", "el", "het", "ibn", "la",
            "las", "le", "los", "mac", "op", "san", "st", "te", "ten", "ter", "van", "vom", "von", "y", "zu", "zum",
            "zur", "'t", "t");
    private static final int SHORTEST_PART = 4;

    private final List<String> given;
    private final List<String> family;
    private final boolean said;
    private final Set<NameReading> readings = new LinkedHashSet<>();

    private NameReadings(AuthorName name) {
        List<String> firsts = words(name.given());
        List<String> lasts = words(name.family());
        said = !name.printed().isBlank() && lasts.size() > 1 && !isParticle(lasts.getFirst()) || name.familyFirst();
        while (firsts.size() > 1 && isParticle(firsts.getLast())) {
            lasts.addFirst(firsts.removeLast());
        }
        given = List.copyOf(firsts);
        family = List.copyOf(lasts);
    }

    /** All ways to read a person's name, the best first. */
    static List<NameReading> of(AuthorName name) {
        NameReadings all = new NameReadings(name);
        if (!all.family.isEmpty()) {
            all.addAll();
        }
        return List.copyOf(all.readings);
    }

    /** Whether a word stands before family names, such as van. */
    static boolean isParticle(String word) {
        return PARTICLES.contains(FoldedText.fold(word).toLowerCase(Locale.ROOT).replace(".", ""));
    }

    private void addAll() {
        add(given, family, true);
        List<String> core = withoutParticles();
        add(given, core, true);
        if (core.size() > 1) {
            add(given, core.subList(0, 1), true);
            add(given, core.subList(core.size() - 1, core.size()), true);
        }
        addParts(core);
        if (!said) {
            addSecondFamilyName();
            addFamilyFirst();
        }
    }

    /** Half of a double name. */
    private void addParts(List<String> core) {
        for (String word : core) {
            String[] parts = FoldedText.fold(word).split("-");
            for (String part : parts.length > 1 ? parts : new String[0]) {
                if (part.length() >= SHORTEST_PART) {
                    add(given, List.of(part), false);
                }
            }
        }
    }

    /** In José García Márquez, García looks like a given name. */
    private void addSecondFamilyName() {
        for (int first = 1; first < given.size(); first++) {
            List<String> names = new ArrayList<>(given.subList(first, given.size()));
            boolean certain = names.stream().allMatch(NameReadings::isFamilyName);
            List<String> whole = new ArrayList<>(names);
            whole.addAll(family);
            add(given.subList(0, first), whole, true);
            add(given.subList(0, first), names.subList(0, 1), certain);
        }
    }

    private static boolean isFamilyName(String name) {
        String plain = FoldedText.fold(name);
        return FAMILY_NAMES.contains(plain) || isParticle(plain) || plain.endsWith("ez") && plain.length() > 4;
    }

    /** Kim Chul-Soo is Mr Kim. */
    private void addFamilyFirst() {
        if (!given.isEmpty() && FAMILY_FIRST.contains(FoldedText.fold(given.getFirst()))) {
            List<String> firsts = new ArrayList<>(given.subList(1, given.size()));
            firsts.addAll(family);
            add(firsts, List.of(given.getFirst()), false);
        }
    }

    private List<String> withoutParticles() {
        int first = 0;
        while (first < family.size() - 1 && isParticle(family.get(first))) {
            first++;
        }
        return family.subList(first, family.size());
    }

    private void add(List<String> firsts, List<String> lasts, boolean certain) {
        String name = String.join(" ", lasts);
        if (readings.stream().noneMatch(each -> each.given().equals(firsts) && each.family().equals(name))) {
            readings.add(new NameReading(firsts, name, certain));
        }
    }

    private static List<String> words(String name) {
        return new ArrayList<>(Arrays.stream(name.strip().split("[\\s\u00A0]+"))
                .filter(word -> !word.isEmpty()).toList());
    }
}
