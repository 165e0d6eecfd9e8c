/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.rules.citations;

import java.util.Locale;

import org.spinescribe.language.caseReport.CaseReportPackage;
import org.spinescribe.language.report.BibliographyFile;
import org.spinescribe.language.report.Places;
import org.spinescribe.language.report.Report;
import org.spinescribe.language.rules.Findings;
import org.spinescribe.language.rules.Rule;

/** The bibliography that a report needs can be read. */
public final class CitationsBibliographyMissing implements Rule {

    @Override
    public String id() {
        return "citations/bibliography-missing";
    }

    @Override
    public void check(Report report, Findings findings) {
        for (BibliographyFile file : report.bibliographies()) {
            int index = file.named().getFiles().indexOf(file.name());
            file.failure().ifPresent(failure -> findings.addCase(failure.name().toLowerCase(Locale.ROOT),
                    Places.of(file.named(), CaseReportPackage.Literals.REFERENCES__FILES, index), file.name()));
        }
    }
}
