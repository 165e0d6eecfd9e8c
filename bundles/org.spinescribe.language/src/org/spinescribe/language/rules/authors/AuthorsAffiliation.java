/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.rules.authors;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.eclipse.xtext.diagnostics.Severity;
import org.spinescribe.language.caseReport.Affiliation;
import org.spinescribe.language.caseReport.Author;
import org.spinescribe.language.caseReport.CaseReportPackage.Literals;
import org.spinescribe.language.report.Places;
import org.spinescribe.language.report.Report;
import org.spinescribe.language.rules.Findings;
import org.spinescribe.language.rules.Rule;
import org.spinescribe.sources.characters.Folding;

/** Each affiliation is that of an author, and is written once. */
public final class AuthorsAffiliation implements Rule {

    @Override
    public String id() {
        return "authors/affiliation";
    }

    @Override
    public void check(Report report, Findings findings) {
        Set<Affiliation> used = new HashSet<>();
        report.all(Author.class).forEach(author -> used.addAll(author.getAffiliations()));
        Map<String, String> written = new HashMap<>();
        for (Affiliation affiliation : report.all(Affiliation.class)) {
            if (affiliation.getName() == null || affiliation.getText() == null) {
                continue;
            }
            String same = written.putIfAbsent(Folding.of(affiliation.getText()), affiliation.getName());
            if (!used.contains(affiliation)) {
                findings.addCase("unused", Places.of(affiliation, Literals.AFFILIATION__NAME), affiliation.getName());
            } else if (same != null) {
                findings.as(Severity.INFO).addCase("same", Places.of(affiliation, Literals.AFFILIATION__TEXT),
                        affiliation.getName(), same);
            }
        }
    }
}
