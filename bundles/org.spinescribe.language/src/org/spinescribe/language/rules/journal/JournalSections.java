/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.rules.journal;

import java.util.ArrayList;
import java.util.List;

import org.spinescribe.language.caseReport.Section;
import org.spinescribe.language.journal.SectionDemand;
import org.spinescribe.language.journal.SectionsDemand;
import org.spinescribe.language.journals.Wanted;
import org.spinescribe.language.report.Report;
import org.spinescribe.language.rules.Findings;
import org.spinescribe.language.rules.JournalPlace;
import org.spinescribe.language.rules.Rule;

/** The sections that the journal wants are there. */
public final class JournalSections implements Rule {

    @Override
    public String id() {
        return "journal/sections";
    }

    @Override
    public void check(Report report, Findings findings) {
        report.demands().first(SectionsDemand.class, demand -> true)
                .ifPresent(wanted -> check(report, wanted, findings));
    }

    private static void check(Report report, Wanted<SectionsDemand> wanted, Findings findings) {
        List<String> titles = new ArrayList<>();
        report.model().eAllContents().forEachRemaining(object -> {
            if (object instanceof Section section && section.getTitle() != null) {
                titles.add(section.getTitle());
            }
        });
        for (SectionDemand section : wanted.value().getSections()) {
            if (!section.isOptional() && titles.stream().noneMatch(title -> WantedSections.matches(section, title))) {
                JournalPlace.noted(findings, wanted).add(JournalPlace.of(report),
                        String.join("’ or ‘", section.getTitles()), wanted.journal(), wanted.origin());
            }
        }
    }
}
