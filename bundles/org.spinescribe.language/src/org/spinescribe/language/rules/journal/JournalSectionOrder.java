/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.rules.journal;

import org.spinescribe.language.caseReport.CaseReportPackage.Literals;
import org.spinescribe.language.caseReport.Section;
import org.spinescribe.language.journal.SectionsDemand;
import org.spinescribe.language.journals.Wanted;
import org.spinescribe.language.report.Places;
import org.spinescribe.language.report.Report;
import org.spinescribe.language.rules.Findings;
import org.spinescribe.language.rules.JournalPlace;
import org.spinescribe.language.rules.Rule;

/** Sections are in the order that the journal wants. */
public final class JournalSectionOrder implements Rule {

    @Override
    public String id() {
        return "journal/section-order";
    }

    @Override
    public void check(Report report, Findings findings) {
        report.demands().first(SectionsDemand.class, SectionsDemand::isOrdered)
                .ifPresent(wanted -> check(report, wanted, findings));
    }

    private static void check(Report report, Wanted<SectionsDemand> wanted, Findings findings) {
        int reached = -1;
        String before = "";
        for (Section section : report.all(Section.class)) {
            int rank = section.getTitle() == null ? -1
                    : WantedSections.rank(wanted.value().getSections(), section.getTitle());
            if (rank >= 0 && rank < reached) {
                JournalPlace.noted(findings, wanted).add(Places.of(section, Literals.SECTION__TITLE),
                        section.getTitle(), before, wanted.journal(), wanted.origin());
            } else if (rank > reached) {
                reached = rank;
                before = section.getTitle();
            }
        }
    }
}
