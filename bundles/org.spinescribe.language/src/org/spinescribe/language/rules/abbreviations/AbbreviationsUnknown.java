/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.rules.abbreviations;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.spinescribe.language.abbreviations.Abbreviations;
import org.spinescribe.language.abbreviations.WellKnownForms;
import org.spinescribe.language.caseReport.Section;
import org.spinescribe.language.passages.Passage;
import org.spinescribe.language.passages.PassageKind;
import org.spinescribe.language.passages.Passages;
import org.spinescribe.language.passages.Word;
import org.spinescribe.language.report.Report;
import org.spinescribe.language.rules.Findings;
import org.spinescribe.language.rules.Rule;

/** Every abbreviation is spelled out somewhere, unless everybody knows it. */
public final class AbbreviationsUnknown implements Rule {

    private static final int SHORTEST = 3;
    private static final int LONGEST = 6;
    /** A number, or a stage such as IIIA. */
    private static final Pattern ROMAN = Pattern.compile("[IVXLCDM]++|I{1,3}V?[A-D]");
    /** The text behind the name of a gene or protein: the word gene, or its change. */
    private static final Pattern CHANGED =
            Pattern.compile(",? (?:gene|mutation|wild[- ]type|[A-Z]\\d{1,4}[A-Z*]\\b|[cp]\\.)");
    /** Titles of parts with initials of authors. */
    private static final Pattern INITIALS = Pattern.compile("contribution|guarantor|acknowledg|conflict|competing",
            Pattern.CASE_INSENSITIVE);

    @Override
    public String id() {
        return "abbreviations/unknown";
    }

    @Override
    public void check(Report report, Findings findings) {
        Set<String> known = new HashSet<>();
        Abbreviations.of(report).forms().forEach(form -> known.add(form.name()));
        Passages.in(report).stream().filter(passage -> passage.kind() == PassageKind.NOTE)
                .forEach(note -> addSpelledOut(note, known));
        for (PassageKind kind : List.of(PassageKind.ABSTRACT, PassageKind.SECTION)) {
            for (Passage passage : Passages.in(report)) {
                if (passage.kind() == kind && !namesAuthors(passage)) {
                    check(passage, known, findings);
                }
            }
        }
    }

    /** Adds the words in capitals of a table's note, which has a form of its own: mJOA, modified Japanese …; NRS, … */
    private static void addSpelledOut(Passage note, Set<String> known) {
        note.words().stream().filter(word -> isInCapitals(note.text(), word)).map(note::text).forEach(known::add);
    }

    private static void check(Passage passage, Set<String> known, Findings findings) {
        String text = passage.text();
        if (isShouted(text)) {
            return;
        }
        for (Word word : passage.words()) {
            String name = isInCapitals(text, word) ? passage.text(word) : "";
            boolean abbreviation = !name.isEmpty() && !WellKnownForms.contains(name) && !ROMAN.matcher(name).matches()
                    && !CHANGED.matcher(text).region(word.end(), text.length()).lookingAt();
            if (abbreviation && known.add(name)) {
                findings.add(passage.range(word.start(), word.end()), name);
            }
        }
    }

    private static boolean namesAuthors(Passage passage) {
        return passage.owner() instanceof Section section && section.getTitle() != null
                && INITIALS.matcher(section.getTitle()).find();
    }

    /** Whether a word is in capitals, and no dash joins it to another one. */
    private static boolean isInCapitals(String text, Word word) {
        if (word.length() < SHORTEST || word.length() > LONGEST || joined(text, word.start() - 1)
                || joined(text, word.end())) {
            return false;
        }
        for (int i = word.start(); i < word.end(); i++) {
            if (!Character.isUpperCase(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean joined(String text, int beside) {
        return beside >= 0 && beside < text.length() && "–-".indexOf(text.charAt(beside)) >= 0;
    }

    /** Whether a whole passage is in capitals. */
    private static boolean isShouted(String text) {
        int capitals = 0;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            capitals += Character.isUpperCase(letter) ? 1 : Character.isLowerCase(letter) ? -1 : 0;
        }
        return capitals > 0;
    }
}
