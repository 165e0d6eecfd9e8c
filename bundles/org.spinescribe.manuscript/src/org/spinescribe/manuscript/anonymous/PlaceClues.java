/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.anonymous;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.spinescribe.language.abbreviations.WellKnownForms;

/** The clues for an affiliation: whole, in parts, and as an abbreviation. */
final class PlaceClues {

    /** Shorter parts of an affiliation, such as MA, are common words or abbreviations. */
    private static final int SHORTEST = 4;
    private static final int SHORTEST_ACRONYM = 3;
    private static final String INSTITUTION = "[institution]";
    private static final String PLACE = "[place]";
    private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}[\\p{Lu}&-]{2,}");
    private static final Pattern HOUSE = Pattern.compile(
            "(?iu)universit|hospital|h[oô]pital|institut|clinic|klinik|klinikum|school|college|cent(?:er|re)|"
            + "infirmary");
    /** Words that stand in the names of many institutions. */
    private static final Set<String> COMMON = Set.of("university", "hospital", "department", "division", "school",
            "medicine", "medical", "graduate", "faculty", "center", "centre", "clinic", "institute",
            "college", "general", "national", "surgery", "orthopaedic", "orthopedic", "orthopaedics", "orthopedics",
            "neurosurgery", "spine", "spinal", "health", "sciences", "science", "teaching", "research", "central",
            "city", "county", "regional", "memorial", "royal", "foundation", "trust", "state", "section", "unit",
            "service", "saint", "north", "south", "east", "west", "example", "children", "childrens", "academic",
            "international", "united", "states", "klinik", "klinikum", "universitat", "hopital", "universite",
            "ospedale", "radiology", "pathology");

    private final List<Clue> clues = new ArrayList<>();

    private PlaceClues() {
    }

    /** Clues for department, hospital and town, but not for the country, which is the last of several parts. */
    static List<Clue> of(String affiliation) {
        PlaceClues all = new PlaceClues();
        all.add(affiliation, INSTITUTION);
        String[] parts = affiliation.split("[,;]");
        for (int i = 0; i < Math.max(1, parts.length - 1); i++) {
            all.addPart(parts[i].strip(), i == 0);
        }
        return all.clues;
    }

    private void addPart(String part, boolean first) {
        addPiece(part, first);
        String[] pieces = part.split("\\s+[-–—/|]\\s+|[()]");
        if (pieces.length > 1) {
            Arrays.stream(pieces).map(String::strip).forEach(piece -> addPiece(piece, first));
        }
        String[] words = part.split("[\\s\u00A0-]+");
        if (words.length > 1 && HOUSE.matcher(part).find()) {
            addAcronym(words);
            addOwnName(words);
            Arrays.stream(words).filter(PlaceClues::isTelling)
                    .forEach(word -> clues.add(doubtful(word)));
        }
    }

    private void addPiece(String piece, boolean first) {
        boolean acronym = ACRONYM.matcher(piece).matches() && piece.length() >= SHORTEST_ACRONYM;
        if (piece.length() >= SHORTEST || acronym) {
            add(piece, piece.contains(" ") || acronym || first ? INSTITUTION : PLACE);
        }
    }

    /** Adds names of several capitalised words that identify only together: La Paz of Hospital Universitario La Paz. */
    private void addOwnName(String[] words) {
        List<String> name = new ArrayList<>();
        for (String word : words) {
            if (isOwn(word)) {
                name.add(word);
            } else {
                addOwnName(name);
                name.clear();
            }
        }
        addOwnName(name);
    }

    private void addOwnName(List<String> name) {
        if (name.size() > 1 && String.join("", name).length() > SHORTEST
                && name.stream().anyMatch(word -> !OrdinaryWords.contains(FoldedText.fold(word)))) {
            clues.add(Clue.certain(NameWords.BEFORE + NameWords.of(String.join(" ", name)) + NameWords.BEHIND,
                    INSTITUTION));
        }
    }

    private static boolean isOwn(String word) {
        String plain = FoldedText.fold(word).replaceAll("[^\\p{L}]", "");
        return !plain.isEmpty() && Character.isUpperCase(plain.charAt(0)) && !HOUSE.matcher(plain).find()
                && !COMMON.contains(plain.toLowerCase(Locale.ROOT));
    }

    /** Adds the acronym: MGH for Massachusetts General Hospital. */
    private void addAcronym(String[] words) {
        String letters = Arrays.stream(words).filter(word -> !word.isEmpty() && Character.isUpperCase(word.charAt(0)))
                .map(word -> FoldedText.fold(word.substring(0, 1))).collect(Collectors.joining());
        if (letters.length() >= SHORTEST_ACRONYM && !WellKnownForms.contains(letters)) {
            clues.add(new Clue(Pattern.compile(NameWords.BEFORE + "(?:" + Pattern.quote(letters) + "|"
                    + letters.replaceAll("(.)", "$1\\\\.") + ")" + NameWords.BEHIND), INSTITUTION,
                    Clue.Weight.LETTERS));
        }
    }

    /** Whether a word identifies an institution, unlike the words that many institutions share. */
    static boolean isTelling(String word) {
        String plain = FoldedText.fold(word).replaceAll("[^\\p{L}]", "");
        return plain.length() >= SHORTEST && Character.isUpperCase(plain.charAt(0))
                && !COMMON.contains(plain.toLowerCase(Locale.ROOT)) && !OrdinaryWords.contains(plain);
    }

    private static Clue doubtful(String word) {
        return new Clue(Pattern.compile(NameWords.BEFORE + NameWords.of(word) + NameWords.BEHIND), INSTITUTION,
                Clue.Weight.DOUBTFUL);
    }

    private void add(String words, String instead) {
        List<String> parts = NameWords.split(words);
        if (parts.size() == 1 && OrdinaryWords.contains(parts.getFirst())) {
            clues.add(doubtful(words));
        } else if (parts.size() == 1) {
            clues.add(Clue.certain(NameWords.BEFORE + NameWords.of(words) + NameWords.BEHIND, instead));
        } else if (parts.size() > 1) {
            clues.add(Clue.certain("(?<![\\p{L}\\p{N}])(?iu:" + NameWords.variants(words).stream().map(NameWords::split)
                    .map(each -> each.stream().map(Pattern::quote)
                    .collect(Collectors.joining("[^\\p{L}\\p{N}\uFFFC]{1,4}")))
                    .distinct().collect(Collectors.joining("|")) + ")(?![\\p{L}\\p{N}])", instead));
        }
    }
}
