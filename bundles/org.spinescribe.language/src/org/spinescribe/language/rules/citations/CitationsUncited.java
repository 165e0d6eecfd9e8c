/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.rules.citations;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.spinescribe.language.citations.CitedWork;
import org.spinescribe.language.caseReport.CaseReportPackage.Literals;
import org.spinescribe.language.report.BibliographyFile;
import org.spinescribe.language.report.Places;
import org.spinescribe.language.report.Report;
import org.spinescribe.language.rules.Findings;
import org.spinescribe.language.rules.Rule;
import org.spinescribe.sources.bibliography.BibliographyEntry;

/** Every work that a report's own bibliography lists is cited. */
public final class CitationsUncited implements Rule {

    private static final int NAMED = 5;

    @Override
    public String id() {
        return "citations/uncited";
    }

    @Override
    public void check(Report report, Findings findings) {
        // citing a chapter uses the book, whose data the chapter takes over
        Set<String> cited = CitedWork.of(report).stream().flatMap(work -> Stream.of(work.key(), work.field("crossref"),
                work.field("xref"))).collect(Collectors.toSet());
        for (BibliographyFile file : report.bibliographies()) {
            List<String> uncited = file.bibliography().entries().stream().map(BibliographyEntry::key)
                    .filter(key -> !cited.contains(key)).toList();
            // a file with mostly uncited works is a collection for many papers
            boolean collection = uncited.size() > file.bibliography().entries().size() / 2;
            if (!uncited.isEmpty() && !collection) {
                int index = file.named().getFiles().indexOf(file.name());
                findings.add(Places.of(file.named(), Literals.REFERENCES__FILES, index), file.name(), list(uncited));
            }
        }
    }

    private static String list(List<String> keys) {
        String named = keys.stream().limit(NAMED).map(key -> "‘" + key + "’").collect(Collectors.joining(", "));
        return keys.size() > NAMED ? named + " and " + (keys.size() - NAMED) + " more" : named;
    }
}
