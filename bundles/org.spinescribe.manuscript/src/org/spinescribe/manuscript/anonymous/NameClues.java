/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.anonymous;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The clues for one reading of a name. */
final class NameClues {

    private static final String SPACE = "[ ]{1,2}";
    private static final String PERSON = "(?:Drs?|Dra|Prof|Professor|Doctor|Mr|Mrs|Ms|Miss|Mx|Herr|Frau|PD|Sir|Dame"
            + "|Sra?|Dott|Mme)\\.?"
            + SPACE;
    /** Words behind a lone family name that prove it to be a person's. */
    private static final String PEOPLE = "(?=,?" + SPACE + "(?:et al|and (?:colleagues|co-?workers|associates|others)|"
            + "(?:and|&) (?:\\p{Lu}\\S+) (?:et al|reported|described|showed|found)))";
    /** An eponym, such as Hoffmann's sign or the Cobb angle, does not name an author. */
    private static final String EPONYM = "(?:'s?)?[- ](?:sign|test|reflex|syndrome|disease|classification|manoeuvre"
            + "|maneuver|angle|line|lines|index|scale|score|grades?|grading|staging|types?|criteria|osteotomy"
            + "|instrumentation|rods?|frame|cells?|law|lesion|fracture|palsy|procedure|technique|approach|sulcus"
            + "|triangle|ligament|foramen|canal|phenomenon|deformity|retractor|clamp|cage|brace|system|point|node)\\b";
    private static final int SHORTEST = 3;

    private final NameReading name;
    private final String family;
    private final boolean ordinary;
    private final List<Clue> clues = new ArrayList<>();

    private NameClues(NameReading name) {
        this.name = name;
        family = NameWords.of(name.family());
        ordinary = OrdinaryWords.contains(FoldedText.fold(name.family()))
                || FoldedText.fold(name.family()).length() < SHORTEST;
    }

    /** The clues to search for, the longest first. */
    static List<Clue> of(NameReading name) {
        NameClues all = new NameClues(name);
        all.addWithGiven();
        all.addFamily();
        return all.clues;
    }

    private void addWithGiven() {
        if (name.given().isEmpty()) {
            return;
        }
        String one = "(?:\\p{Lu}\\.?" + SPACE + ")?";
        certain(given(false) + SPACE + one + family);
        // initials before a following name belong to that name
        certain(family + (ordinary ? ",[ ]?" : ",?[ ]{1,2}") + "(?>" + given(ordinary) + ")(?![ ]\\p{Lu}\\p{Ll})");
        certain(family + SPACE + given(true));
        name.given().stream().skip(1).filter(later -> later.length() > SHORTEST && !NameReadings.isParticle(later))
                .forEach(later -> certain(NameWords.of(later) + SPACE + one + family));
    }

    private void addFamily() {
        certain(PERSON + (name.given().isEmpty() ? "" : "(?:" + given(false) + SPACE + ")?") + family);
        clues.add(Clue.certain(NameWords.BEFORE + family + PEOPLE, Clue.AUTHOR));
        if (ordinary || !name.certain()) {
            if (!OrdinaryWords.everywhere(FoldedText.fold(name.family()))) {
                clues.add(Clue.doubtful(NameWords.BEFORE + family + NameWords.BEHIND));
            }
            return;
        }
        clues.add(Clue.doubtful(NameWords.BEFORE + family + "(?=" + EPONYM + ")"));
        clues.add(Clue.certain(NameWords.BEFORE + family + NameWords.BEHIND + "(?!" + EPONYM + ")", Clue.AUTHOR));
    }

    /** The given name alone, behind a title or by itself. */
    static List<Clue> given(NameReading name) {
        List<Clue> clues = new ArrayList<>();
        if (name.given().isEmpty()) {
            return clues;
        }
        String first = FoldedText.fold(name.given().getFirst());
        String all = name.given().stream().map(NameWords::of).collect(Collectors.joining("[- ]{1,2}"));
        if (name.given().size() > 1) {
            clues.add(Clue.certain(NameWords.BEFORE + all + NameWords.BEHIND, Clue.AUTHOR));
        }
        if (first.replace(".", "").length() >= SHORTEST) {
            String word = NameWords.of(name.given().getFirst());
            clues.add(Clue.certain(NameWords.BEFORE + PERSON + word + NameWords.BEHIND, Clue.AUTHOR));
            if (!OrdinaryWords.contains(first)) {
                clues.add(Clue.doubtful(NameWords.BEFORE + word + NameWords.BEHIND));
            }
        }
        return clues;
    }

    /** Given names in full or as initials, all or only the first. */
    private String given(boolean plain) {
        StringBuilder given = new StringBuilder();
        for (int i = 0; i < name.given().size(); i++) {
            List<String> parts = NameWords.split(name.given().get(i));
            for (int j = 0; j < parts.size(); j++) {
                String one = part(parts.get(j), plain);
                given.append(i == 0 && j == 0 ? one : "(?:[-. ]{0,2}" + one + ")?");
            }
        }
        if (given.length() == 0) {
            return Pattern.quote(FoldedText.fold(name.given().getFirst()));
        }
        String whole = NameWords.of(name.given().getFirst());
        return "(?:" + given + "|" + whole + ")" + (name.given().isEmpty() ? "" : "\\.?");
    }

    private static String part(String part, boolean whole) {
        String letter = Pattern.quote(part.substring(0, part.offsetByCodePoints(0, 1)));
        return "(?:" + NameWords.word(part) + "|" + letter + (whole ? "\\." : "(?:\\.|(?![\\p{Ll}]))") + ")";
    }

    private void certain(String expression) {
        clues.add(Clue.certain(NameWords.BEFORE + expression + NameWords.BEHIND, Clue.AUTHOR));
    }
}
