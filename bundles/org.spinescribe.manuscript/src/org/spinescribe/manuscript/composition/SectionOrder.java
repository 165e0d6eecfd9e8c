/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.composition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.spinescribe.language.caseReport.Section;
import org.spinescribe.language.journal.SectionDemand;
import org.spinescribe.language.journal.SectionsDemand;
import org.spinescribe.language.report.Report;

/**
 * The sections in the journal's order and under the journal's names. A section unknown to the journal stays behind its
 * predecessor.
 */
final class SectionOrder {

    /** Synonymous titles. */
    private static final List<Set<String>> SAME = List.of(Set.of("introduction", "background"),
            Set.of("case report", "case presentation", "case description", "case history", "case illustration",
                    "illustrative case", "case"),
            Set.of("conclusion", "conclusions", "concluding remarks"));

    private SectionOrder() {
    }

    /** A section and its printed title; empty for a section without a title. */
    record Titled(Section section, Optional<String> title) {
    }

    static List<Titled> of(Report report) {
        Optional<SectionsDemand> demand = report.demands()
                .first(SectionsDemand.class, wanted -> !wanted.getSections().isEmpty()).map(found -> found.value());
        List<SectionDemand> wanted = demand.map(found -> List.copyOf(found.getSections())).orElse(List.of());
        List<Placed> placed = new ArrayList<>();
        int place = -1;
        for (Section section : report.all(Section.class)) {
            int index = index(section, wanted);
            place = index < 0 ? place : index;
            placed.add(new Placed(new Titled(section, title(section, index < 0 ? null : wanted.get(index))), place));
        }
        if (demand.filter(SectionsDemand::isOrdered).isPresent()) {
            placed.sort(Comparator.comparingInt(Placed::place));
        }
        return placed.stream().map(Placed::titled).toList();
    }

    private record Placed(Titled titled, int place) {
    }

    private static Optional<String> title(Section section, SectionDemand wanted) {
        Optional<String> written = Optional.ofNullable(section.getTitle());
        return wanted == null || written.filter(title -> names(wanted, title)).isPresent() ? written
                : wanted.getTitles().stream().findFirst();
    }

    /** The index of the wanted section: by its name, else by a synonym; -1 for none. */
    private static int index(Section section, List<SectionDemand> wanted) {
        if (section.getTitle() == null) {
            return -1;
        }
        for (int i = 0; i < wanted.size(); i++) {
            if (names(wanted.get(i), section.getTitle())) {
                return i;
            }
        }
        for (int i = 0; i < wanted.size(); i++) {
            if (wanted.get(i).getTitles().stream().anyMatch(title -> same(title, section.getTitle()))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean names(SectionDemand wanted, String title) {
        return wanted.getTitles().stream().anyMatch(title.strip()::equalsIgnoreCase);
    }

    private static boolean same(String one, String other) {
        return SAME.stream().anyMatch(titles -> titles.contains(one.strip().toLowerCase(Locale.ROOT))
                && titles.contains(other.strip().toLowerCase(Locale.ROOT)));
    }
}
