/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.rules.journal;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.spinescribe.language.caseReport.Affiliation;
import org.spinescribe.language.caseReport.Author;
import org.spinescribe.language.counting.TextPart;
import org.spinescribe.language.journal.BlindingDemand;
import org.spinescribe.language.journals.Wanted;
import org.spinescribe.language.passages.Passage;
import org.spinescribe.language.passages.Passages;
import org.spinescribe.language.passages.Phrase;
import org.spinescribe.language.report.Report;
import org.spinescribe.language.rules.Findings;
import org.spinescribe.language.rules.JournalPlace;
import org.spinescribe.language.rules.Rule;

/** The main file for a double-blind journal does not reveal the authors. */
public final class JournalBlinding implements Rule {

    @Override
    public String id() {
        return "journal/blinding";
    }

    /** A part of an affiliation that stands for the institution: not the department, not the city. */
    private static final Pattern INSTITUTION = Pattern.compile(
            "(?iu)universit|hospital|institut|clinic|kliniken|klinikum|school of|college|centre|center|infirmary");

    @Override
    public void check(Report report, Findings findings) {
        report.demands().first(BlindingDemand.class, BlindingDemand::isTwoFiles)
                .ifPresent(wanted -> check(report, wanted, findings));
    }

    private static void check(Report report, Wanted<BlindingDemand> wanted, Findings findings) {
        List<String> names = names(report);
        Findings noted = JournalPlace.noted(findings, wanted);
        for (Passage passage : Passages.in(report)) {
            if (TextPart.of(passage) != TextPart.OTHER) {
                names.forEach(name -> Phrase.of(name).find(passage.text()).ifPresent(place -> noted.add(
                        passage.range(place.start(), place.end()), name, wanted.journal(), wanted.origin())));
            }
        }
    }

    private static List<String> names(Report report) {
        List<String> names = new ArrayList<>();
        report.all(Author.class).stream().map(Author::getName).filter(JournalBlinding::severalWords)
                .forEach(names::add);
        for (Affiliation affiliation : report.all(Affiliation.class)) {
            String[] parts = affiliation.getText() == null ? new String[0] : affiliation.getText().split(",");
            List.of(parts).stream().map(String::strip).filter(part -> severalWords(part)
                    && INSTITUTION.matcher(part).find() && !names.contains(part)).forEach(names::add);
        }
        return names;
    }

    private static boolean severalWords(String name) {
        return name != null && name.strip().contains(" ");
    }
}
