/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.rules.authors;

import org.spinescribe.clinical.identifiers.Orcid;
import org.spinescribe.language.caseReport.Author;
import org.spinescribe.language.caseReport.CaseReportPackage;
import org.spinescribe.language.report.Places;
import org.spinescribe.language.report.Report;
import org.spinescribe.language.rules.Findings;
import org.spinescribe.language.rules.Rule;

/** An ORCID iD has its form and its checksum. */
public final class AuthorsOrcid implements Rule {

    @Override
    public String id() {
        return "authors/orcid";
    }

    @Override
    public void check(Report report, Findings findings) {
        for (Author author : report.all(Author.class)) {
            String orcid = author.getOrcid() == null ? null : Orcid.normal(author.getOrcid());
            if (orcid != null && !Orcid.hasForm(orcid)) {
                findings.addCase("form", Places.of(author, CaseReportPackage.Literals.AUTHOR__ORCID), orcid);
            } else if (orcid != null && !Orcid.hasChecksum(orcid)) {
                findings.addCase("checksum", Places.of(author, CaseReportPackage.Literals.AUTHOR__ORCID), orcid);
            }
        }
    }
}
