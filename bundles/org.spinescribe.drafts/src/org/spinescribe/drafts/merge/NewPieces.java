/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.spinescribe.drafts.docx.RevisedUnit;

/** Writes inserted units: words, moved citations and mentions, notes, paragraph marks. */
final class NewPieces {

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\\n\\t]]");

    private final SentText text;
    private final SentCopy copy;
    private final ReturnedParts returned;

    NewPieces(SentText text, SentCopy copy, ReturnedParts returned) {
        this.text = text;
        this.copy = copy;
        this.returned = returned;
    }

    /**
     * The pieces of inserted units.
     *
     * @param between the text between two paragraphs at this place
     * @param place of the pieces
     */
    List<LanguageText.Piece> of(List<RevisedUnit> units, String between, LanguageText.Place place) {
        List<LanguageText.Piece> pieces = new ArrayList<>();
        for (int i = 0; i < units.size();) {
            int length = mention(units, i, pieces);
            if (length == 0) {
                pieces.add(piece(units.get(i), between, place));
                length = 1;
            }
            i += length;
        }
        return pieces;
    }

    private LanguageText.Piece piece(RevisedUnit unit, String between, LanguageText.Place place) {
        return switch (unit.kind()) {
            case LETTER -> letter(unit, between, place);
            case CITATION -> citation(unit);
            case NOTE -> new LanguageText.Piece("^[" + new LanguageText(LanguageText.Place.NOTE, false).of(List.of(
                    new LanguageText.Piece(returned.note().apply(unit.target()), false, Set.of())), Set.of())
                    + "]", true, Set.of());
            case END -> new LanguageText.Piece(between, true, Set.of());
        };
    }

    private static LanguageText.Piece letter(RevisedUnit unit, String between, LanguageText.Place place) {
        if (unit.text().equals("\n")) {
            return place == LanguageText.Place.PROSE ? new LanguageText.Piece("\\" + lineOf(between), true, Set.of())
                    : new LanguageText.Piece(" ", false, Set.of());
        }
        String letter = unit.text().equals("\t") ? " " : CONTROL.matcher(unit.text()).replaceAll("");
        return new LanguageText.Piece(letter, false, unit.styles());
    }

    private static String lineOf(String between) {
        String newLine = between.startsWith("\r\n") ? "\r\n" : "\n";
        return newLine + between.substring(Math.max(0, between.lastIndexOf('\n') + 1)).replaceAll("\\S.*", "");
    }

    private LanguageText.Piece citation(RevisedUnit unit) {
        return text.units().stream().filter(sent -> sent.kind() == SentUnit.Kind.CITATION
                && sent.target().equals(unit.target()) && !sent.target().isEmpty()).findFirst()
                .map(sent -> copy.source().substring(sent.from(), sent.to()))
                .or(() -> CitationData.typed(unit.data()))
                .map(typed -> new LanguageText.Piece(typed, true, Set.of()))
                .orElseGet(() -> new LanguageText.Piece(unit.text(), false, Set.of()));
    }

    /** A mention of a figure that was moved; returns how many letters it has, or 0 for other words. */
    private int mention(List<RevisedUnit> units, int start, List<LanguageText.Piece> pieces) {
        String target = units.get(start).target();
        if (units.get(start).kind() != RevisedUnit.Kind.LETTER || target.isEmpty()) {
            return 0;
        }
        int end = start;
        StringBuilder letters = new StringBuilder();
        while (end < units.size() && units.get(end).kind() == RevisedUnit.Kind.LETTER) {
            letters.append(Sign.of(units.get(end++)));
            Optional<String> typed = units.get(end - 1).target().equals(target)
                    || end < units.size() && !units.get(end).target().equals(target) || end == units.size()
                            ? mention(target, letters.toString()) : Optional.empty();
            if (typed.isPresent()) {
                pieces.add(new LanguageText.Piece(typed.get(), true, Set.of()));
                return end - start;
            }
            if (letters.length() > 40) {
                return 0;
            }
        }
        return 0;
    }

    private Optional<String> mention(String target, String letters) {
        StringBuilder printed = new StringBuilder();
        int group = -1;
        for (SentUnit unit : text.units()) {
            if (unit.kind() == SentUnit.Kind.MENTION && sameTarget(unit.target(), target)) {
                if (unit.group() != group) {
                    printed.setLength(0);
                    group = unit.group();
                }
                printed.append(Sign.of(unit));
                if (printed.toString().equals(letters) && isLast(unit, printed.length())) {
                    return Optional.of(copy.source().substring(unit.from(), unit.to()));
                }
            }
        }
        return Optional.empty();
    }

    private boolean isLast(SentUnit unit, int letters) {
        return text.units().stream().filter(each -> each.group() == unit.group()).count() == letters;
    }

    /** The number of a figure has a bookmark of its own within that of the label. */
    private static boolean sameTarget(String sent, String returned) {
        return !sent.isEmpty() && (returned.equals(sent) || returned.startsWith(sent + "_"));
    }

    /**
     * The words of a paragraph as they are written; empty where they cannot be.
     *
     * @param paragraph with its end
     * @param indent of further lines
     */
    Optional<String> words(List<RevisedUnit> paragraph, LanguageText.Place place, String indent) {
        List<LanguageText.Piece> words = of(paragraph.subList(0, paragraph.size() - 1), "\n" + indent, place);
        for (boolean careful : List.of(false, true)) {
            String typed = new LanguageText(place, careful).of(words, Set.of()).strip();
            boolean quoted = place == LanguageText.Place.QUOTED;
            if (quoted ? Verification.saysInQuotes(typed, words) : Verification.saysInProse(typed, words)) {
                return Optional.of(typed);
            }
        }
        return Optional.empty();
    }
}
