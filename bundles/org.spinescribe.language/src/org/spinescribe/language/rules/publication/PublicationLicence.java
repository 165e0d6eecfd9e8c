/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.rules.publication;

import java.util.List;

import org.spinescribe.clinical.words.MeantWord;
import org.spinescribe.language.caseReport.CaseReportPackage.Literals;
import org.spinescribe.language.caseReport.Licence;
import org.spinescribe.language.report.Places;
import org.spinescribe.language.report.Report;
import org.spinescribe.language.rules.Findings;
import org.spinescribe.language.rules.Rule;
import org.spinescribe.sources.licences.LicenceTerms;

/** The licence is one that can be named in the article's metadata. */
public final class PublicationLicence implements Rule {

    @Override
    public String id() {
        return "publication/licence";
    }

    @Override
    public void check(Report report, Findings findings) {
        for (Licence licence : report.all(Licence.class)) {
            String name = licence.getName();
            if (name != null && LicenceTerms.of(name).isEmpty()) {
                List<String> closest = MeantWord.closest(name, LicenceTerms.usual()).stream().toList();
                findings.addFix("", Places.of(licence, Literals.LICENCE__NAME), closest, name,
                        closest.isEmpty() ? String.join(", ", LicenceTerms.usual()) : closest.getFirst());
            }
        }
    }
}
