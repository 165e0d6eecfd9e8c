/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.rules.citations;

import java.util.regex.Pattern;

import org.spinescribe.clinical.identifiers.Doi;
import org.spinescribe.clinical.identifiers.Isbn;
import org.spinescribe.clinical.identifiers.Issn;
import org.spinescribe.language.citations.CitedWork;
import org.spinescribe.language.report.Report;
import org.spinescribe.language.rules.Findings;
import org.spinescribe.language.rules.Rule;

/** DOI, PubMed numbers, ISSN and ISBN of cited works have their form and checksum. */
public final class CitationsIdentifiers implements Rule {

    private static final Pattern PMID = Pattern.compile("[1-9]\\d{0,7}");
    private static final Pattern PMCID = Pattern.compile("(?i)(?:PMC)?\\d{4,9}");

    @Override
    public String id() {
        return "citations/identifiers";
    }

    @Override
    public void check(Report report, Findings findings) {
        for (CitedWork work : CitedWork.of(report)) {
            String doi = work.field("doi");
            if (!doi.isEmpty() && !Doi.hasForm(Doi.bare(doi))) {
                findings.addCase("doi", work.range(), doi, work.key(), work.file());
            }
            form(work, "pmid", PMID, findings);
            form(work, "pmcid", PMCID, findings);
            issn(work, findings);
            isbn(work, findings);
        }
    }

    private static void form(CitedWork work, String field, Pattern form, Findings findings) {
        String number = work.field(field);
        if (!number.isEmpty() && !form.matcher(number).matches()) {
            findings.addCase(field, work.range(), number, work.key(), work.file());
        }
    }

    /** Several numbers in one field (print and electronic) are common; each is looked at. */
    private static void issn(CitedWork work, Findings findings) {
        for (String issn : work.field("issn").split("[,;/\\s]+")) {
            if (!issn.isEmpty() && issn.chars().anyMatch(Character::isDigit)
                    && !(Issn.hasForm(issn) && Issn.hasChecksum(issn))) {
                findings.addCase("issn", work.range(), issn, work.key(), work.file());
            }
        }
    }

    private static void isbn(CitedWork work, Findings findings) {
        String isbn = Isbn.bare(work.field("isbn"));
        if (isbn.chars().allMatch(c -> Character.isDigit(c) || c == 'X') && !isbn.isEmpty() && isbn.length() <= 13
                && !(Isbn.hasForm(isbn) && Isbn.hasChecksum(isbn))) {
            findings.addCase("isbn", work.range(), work.field("isbn"), work.key(), work.file());
        }
    }
}
