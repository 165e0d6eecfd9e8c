/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.response;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.spinescribe.manuscript.Manuscript;
import org.spinescribe.manuscript.pdf.PdfWriter;
import org.spinescribe.manuscript.pdf.PlacedText;
import org.spinescribe.manuscript.pdf.PlacedText.Kind;

/** The text of a manuscript as its PDF has it, with the place of each word. */
public final class PrintedManuscript {

    /** The text with, and the text without, the marks of notes and raised citations, which quotations omit. */
    private final List<Reading> readings;

    /** Runs of text in reading order, with the headings above each of them. */
    private record Reading(FoldedWords words, TreeMap<Integer, PlacedText> runs,
            TreeMap<Integer, List<String>> headings) {
    }

    private PrintedManuscript(List<PlacedText> runs) {
        readings = List.of(reading(runs, run -> true),
                reading(runs, run -> !run.small() || !run.text().matches("[\\d,\u2013\\s*\u2020\u2021-]+")));
    }

    /**
     * Typesets a manuscript.
     *
     * @throws IOException when it cannot be typeset
     */
    public static PrintedManuscript of(Manuscript manuscript) throws IOException {
        return new PrintedManuscript(new PdfWriter().places(manuscript));
    }

    /** Footnotes come last: on the page they stand between two parts of the text. */
    private static Reading reading(List<PlacedText> runs, Predicate<PlacedText> wanted) {
        StringBuilder text = new StringBuilder();
        TreeMap<Integer, PlacedText> starts = new TreeMap<>();
        TreeMap<Integer, List<String>> headings = new TreeMap<>();
        List<String> open = List.of();
        int level = 0;
        for (PlacedText run : Stream.concat(runs.stream().filter(each -> each.kind() != Kind.NOTE),
                runs.stream().filter(each -> each.kind() == Kind.NOTE)).filter(wanted).toList()) {
            if (run.kind() == Kind.HEADING) {
                boolean goesOn = run.level() == level;
                List<String> above = new ArrayList<>(open.subList(0, Math.min(open.size(), run.level() - 1)));
                above.add(goesOn && open.size() >= run.level() ? open.get(run.level() - 1) + " " + run.text()
                        : run.text());
                open = above;
            }
            level = run.level();
            starts.put(text.length(), run);
            headings.put(text.length(), open);
            text.append(run.text());
        }
        return new Reading(FoldedWords.of(text.toString()), starts, headings);
    }

    /** All places of some words, in reading order; with a heading, those below it only. */
    List<PrintedPlace> find(String words, Optional<String> section) {
        String wanted = FoldedWords.letters(words);
        for (Reading reading : readings) {
            List<PrintedPlace> places = find(reading, wanted, section.map(FoldedWords::letters));
            if (!places.isEmpty()) {
                return places;
            }
        }
        return List.of();
    }

    /** Parts of words count only where there are no such words: cells of a table stand beside each other. */
    private static List<PrintedPlace> find(Reading reading, String wanted, Optional<String> section) {
        List<PrintedPlace> words = new ArrayList<>();
        List<PrintedPlace> parts = new ArrayList<>();
        int at = wanted.isEmpty() ? -1 : reading.words().find(wanted, 0);
        while (at >= 0) {
            int from = reading.words().place(at);
            int to = reading.words().place(at + wanted.length() - 1);
            if (section.isEmpty() || isBelow(reading.headings().floorEntry(from).getValue(), section.get())) {
                (reading.words().areWords(at, at + wanted.length()) ? words : parts).add(new PrintedPlace(
                        reading.runs().floorEntry(from).getValue(), reading.runs().floorEntry(to).getValue()));
            }
            at = reading.words().find(wanted, at + 1);
        }
        return words.isEmpty() ? parts : words;
    }

    private static boolean isBelow(List<String> headings, String section) {
        return headings.stream().map(FoldedWords::letters).anyMatch(section::equals);
    }

    /** Whether some words stand in the manuscript. */
    boolean has(String words) {
        return !find(words, Optional.empty()).isEmpty();
    }

    /** Whether there is a heading of these words. */
    boolean hasHeading(String heading) {
        String wanted = FoldedWords.letters(heading);
        return readings.getFirst().headings().values().stream().anyMatch(each -> isBelow(each, wanted));
    }
}
