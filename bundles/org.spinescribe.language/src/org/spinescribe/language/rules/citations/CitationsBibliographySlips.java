/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.rules.citations;

import org.spinescribe.language.caseReport.CaseReportPackage.Literals;
import org.spinescribe.language.report.BibliographyFile;
import org.spinescribe.language.report.Places;
import org.spinescribe.language.report.Report;
import org.spinescribe.language.rules.Findings;
import org.spinescribe.language.rules.Rule;
import org.spinescribe.sources.bibliography.BibliographyProblem;

/** Dates, markup and characters of the bibliography are understood. */
public final class CitationsBibliographySlips implements Rule {

    /** The most findings of a file: with thousands of problems, the first ones are enough. */
    private static final int MOST = 20;

    @Override
    public String id() {
        return "citations/bibliography-slips";
    }

    @Override
    public void check(Report report, Findings findings) {
        for (BibliographyFile file : report.bibliographies()) {
            int index = file.named().getFiles().indexOf(file.name());
            file.bibliography().problems().stream().filter(BibliographyProblem::slip).limit(MOST)
                    .forEach(problem -> findings.add(Places.of(file.named(), Literals.REFERENCES__FILES, index),
                            file.name(), String.valueOf(problem.line()), problem.message()));
        }
    }
}
