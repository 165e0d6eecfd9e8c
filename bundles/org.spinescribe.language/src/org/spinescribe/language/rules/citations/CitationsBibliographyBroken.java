/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.rules.citations;

import java.util.List;

import org.spinescribe.language.caseReport.CaseReportPackage;
import org.spinescribe.language.report.BibliographyFile;
import org.spinescribe.language.report.Places;
import org.spinescribe.language.report.Report;
import org.spinescribe.language.rules.Findings;
import org.spinescribe.language.rules.Rule;
import org.spinescribe.sources.bibliography.BibliographyProblem;

/** The bibliography has no broken entries. */
public final class CitationsBibliographyBroken implements Rule {

    @Override
    public String id() {
        return "citations/bibliography-broken";
    }

    @Override
    public void check(Report report, Findings findings) {
        for (BibliographyFile file : report.bibliographies()) {
            int index = file.named().getFiles().indexOf(file.name());
            List<BibliographyProblem> broken = file.bibliography().problems().stream()
                    .filter(problem -> !problem.slip()).toList();
            for (BibliographyProblem problem : broken) {
                findings.add(Places.of(file.named(), CaseReportPackage.Literals.REFERENCES__FILES, index),
                        file.name(), String.valueOf(problem.line()), problem.message());
            }
        }
    }
}
