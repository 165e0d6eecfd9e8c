/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.ide.switching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.spinescribe.language.caseReport.CaseReportPackage.Literals;
import org.spinescribe.language.caseReport.Section;
import org.spinescribe.language.journal.SectionDemand;
import org.spinescribe.language.journal.SectionsDemand;
import org.spinescribe.language.journals.Wanted;
import org.spinescribe.language.passages.Phrase;
import org.spinescribe.language.report.Places;
import org.spinescribe.language.report.Report;

/** Finds sections with another title in another journal. */
final class RenamedSections {

    private static final int SHORTEST_WORD = 4;
    private static final int LETTERS = 6;

    private RenamedSections() {
    }

    /** Returns a change for each section that probably is a missing section of the other journal. */
    static List<JournalChange> of(Report before, Report after) {
        List<Section> sections = after.all(Section.class).stream().filter(each -> each.getTitle() != null).toList();
        List<SectionDemand> wanted = demanded(after);
        List<Section> unknown = sections.stream().filter(each -> wanted.stream()
                .noneMatch(demand -> matches(demand, each.getTitle()))).toList();
        List<JournalChange> changes = new ArrayList<>();
        for (SectionDemand demand : wanted) {
            if (sections.stream().noneMatch(each -> matches(demand, each.getTitle()))) {
                alike(demand, unknown, demanded(before))
                        .ifPresent(section -> changes.add(new JournalChange(Subject.SECTIONS,
                        Effect.NEW, JournalSwitch.text("renamed", section.getTitle(), after.demands().title(),
                                demand.getTitles().getFirst()),
                        Places.of(section, Literals.SECTION__TITLE))));
            }
        }
        return changes;
    }

    private static List<SectionDemand> demanded(Report report) {
        return report.demands().first(SectionsDemand.class, any -> true).map(Wanted::value)
                .map(demand -> (List<SectionDemand>) demand.getSections()).orElse(List.of());
    }

    private static boolean matches(SectionDemand demand, String title) {
        return demand.getTitles().stream().anyMatch(words -> Phrase.of(words).isIn(title));
    }

    /**
     * Returns an unknown section that shares a word with the demanded titles, in its own title or in another title that
     * the present journal has for it.
     */
    private static Optional<Section> alike(SectionDemand demand, List<Section> unknown, List<SectionDemand> present) {
        Set<String> wanted = words(demand.getTitles());
        return unknown.stream().filter(section -> {
            List<String> titles = new ArrayList<>(List.of(section.getTitle()));
            present.stream().filter(known -> matches(known, section.getTitle()))
                    .forEach(known -> titles.addAll(known.getTitles()));
            Set<String> shared = words(titles);
            shared.retainAll(wanted);
            return !shared.isEmpty();
        }).findFirst();
    }

    /** Returns the first letters of longer words, so that a plural compares equal. */
    private static Set<String> words(List<String> titles) {
        return titles.stream().flatMap(title -> Arrays.stream(title.toLowerCase(Locale.ROOT).split("\\P{L}+")))
                .filter(word -> word.length() >= SHORTEST_WORD)
                .map(word -> word.substring(0, Math.min(word.length(), LETTERS)))
                .collect(Collectors.toCollection(HashSet::new));
    }
}
