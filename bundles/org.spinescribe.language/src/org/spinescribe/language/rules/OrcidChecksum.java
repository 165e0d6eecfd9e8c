/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.rules;

import org.eclipse.xtext.diagnostics.Severity;
import org.spinescribe.clinical.identifiers.Orcid;
import org.spinescribe.language.caseReport.Author;
import org.spinescribe.language.caseReport.CaseReportPackage;
import org.spinescribe.language.report.Places;
import org.spinescribe.language.report.Report;

/** An ORCID iD has its form and its checksum. */
final class OrcidChecksum implements Rule {

    @Override
    public String id() {
        return "authors/orcid";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(Report report, Findings findings) {
        for (Author author : report.all(Author.class)) {
            String orcid = author.getOrcid();
            if (orcid != null && !Orcid.hasForm(orcid)) {
                findings.addCase(this, "form", Places.of(author, CaseReportPackage.Literals.AUTHOR__ORCID), orcid);
            } else if (orcid != null && !Orcid.hasChecksum(orcid)) {
                findings.addCase(this, "checksum", Places.of(author, CaseReportPackage.Literals.AUTHOR__ORCID), orcid);
            }
        }
    }
}
