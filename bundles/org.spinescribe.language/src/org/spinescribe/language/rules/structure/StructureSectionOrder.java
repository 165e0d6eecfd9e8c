/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.rules.structure;

import java.util.List;
import java.util.Locale;

import org.spinescribe.language.caseReport.CaseReportPackage.Literals;
import org.spinescribe.language.caseReport.Section;
import org.spinescribe.language.report.Places;
import org.spinescribe.language.report.Report;
import org.spinescribe.language.rules.Findings;
import org.spinescribe.language.rules.Rule;

/** Sections are in the order that readers expect. */
public final class StructureSectionOrder implements Rule {

    @Override
    public String id() {
        return "structure/section-order";
    }

    /** The usual order; sections with other titles may stand anywhere. */
    private static final List<List<String>> ORDER = List.of(
            List.of("introduction", "background"),
            List.of("case report", "case reports", "case presentation", "case presentations", "presentation of case",
                    "case description", "case", "cases", "illustrative case", "methods"),
            List.of("discussion", "clinical discussion"),
            List.of("conclusion", "conclusions"));

    @Override
    public void check(Report report, Findings findings) {
        int reached = -1;
        String before = "";
        for (Section section : report.all(Section.class)) {
            int rank = rank(section.getTitle());
            if (rank >= 0 && rank < reached) {
                findings.add(Places.of(section, Literals.SECTION__TITLE), section.getTitle(), before);
            } else if (rank > reached) {
                reached = rank;
                before = section.getTitle();
            }
        }
    }

    private static int rank(String title) {
        String plain = title == null ? "" : title.strip().toLowerCase(Locale.ROOT);
        for (int i = 0; i < ORDER.size(); i++) {
            if (ORDER.get(i).contains(plain)) {
                return i;
            }
        }
        return -1;
    }
}
