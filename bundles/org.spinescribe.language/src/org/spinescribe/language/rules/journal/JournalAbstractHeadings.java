/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.rules.journal;

import java.util.List;

import org.spinescribe.language.caseReport.Abstract;
import org.spinescribe.language.caseReport.AbstractSection;
import org.spinescribe.language.caseReport.CaseReportPackage.Literals;
import org.spinescribe.language.journal.AbstractDemand;
import org.spinescribe.language.journals.Wanted;
import org.spinescribe.language.report.Places;
import org.spinescribe.language.report.Report;
import org.spinescribe.language.rules.Findings;
import org.spinescribe.language.rules.JournalPlace;
import org.spinescribe.language.rules.Rule;

/** The abstract has the headings that the journal names, in its order. */
public final class JournalAbstractHeadings implements Rule {

    @Override
    public String id() {
        return "journal/abstract-headings";
    }

    @Override
    public void check(Report report, Findings findings) {
        report.demands().abstractHeadings().ifPresent(
                wanted -> check(report, wanted, JournalPlace.noted(findings, wanted)));
    }

    private static void check(Report report, Wanted<AbstractDemand> wanted, Findings findings) {
        String all = String.join(", ", wanted.value().getHeadings());
        List<Abstract> abstracts = report.all(Abstract.class);
        if (abstracts.isEmpty()) {
            findings.addCase("no-abstract", JournalPlace.of(report), wanted.journal(), all, wanted.origin());
        } else if (!unstructured(report, abstracts)) {
            List<AbstractSection> sections = abstracts.stream().flatMap(part -> part.getSections().stream())
                    .filter(section -> section.getHeading() != null).toList();
            checkMissing(abstracts.getFirst(), sections, wanted, all, findings);
            checkOrder(sections, wanted, all, findings);
        }
    }

    private static boolean unstructured(Report report, List<Abstract> abstracts) {
        return abstracts.stream().allMatch(part -> part.getSections().isEmpty())
                && report.demands().first(AbstractDemand.class, AbstractDemand::isUnstructured).isPresent();
    }

    private static void checkMissing(Abstract part, List<AbstractSection> sections, Wanted<AbstractDemand> wanted,
            String all, Findings findings) {
        for (String heading : wanted.value().getHeadings()) {
            if (sections.stream().map(AbstractSection::getHeading).noneMatch(heading::equalsIgnoreCase)) {
                findings.add(Places.firstWord(part), heading, wanted.journal(), all, wanted.origin());
            }
        }
    }

    private static void checkOrder(List<AbstractSection> sections, Wanted<AbstractDemand> wanted, String all,
            Findings findings) {
        int reached = -1;
        for (AbstractSection section : sections) {
            int rank = rank(wanted.value().getHeadings(), section.getHeading());
            if (rank >= 0 && rank < reached) {
                findings.addCase("order", Places.of(section, Literals.ABSTRACT_SECTION__HEADING), section.getHeading(),
                        wanted.journal(), all, wanted.origin());
            }
            reached = Math.max(reached, rank);
        }
    }

    private static int rank(List<String> headings, String heading) {
        for (int i = 0; i < headings.size(); i++) {
            if (headings.get(i).equalsIgnoreCase(heading)) {
                return i;
            }
        }
        return -1;
    }
}
