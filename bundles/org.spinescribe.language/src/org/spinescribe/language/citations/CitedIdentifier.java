/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.citations;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.spinescribe.language.prose.Citation;
import org.spinescribe.language.prose.ProseText.Range;
import org.spinescribe.language.report.BibliographyFile;
import org.spinescribe.language.report.OwnedText;
import org.spinescribe.language.report.Report;
import org.spinescribe.sources.bibliography.BibliographyEntry;
import org.spinescribe.sources.bibliography.WorkIdentifier;

/**
 * A work cited by its number in a catalogue instead of a key: {@code [@10.1007/s00586-017-5322-1]}.
 *
 * @param range of the number, without the sign before it
 */
public record CitedIdentifier(WorkIdentifier identifier, Range range) {

    /** All such citations, in the order of the file. */
    public static List<CitedIdentifier> in(Report report) {
        List<CitedIdentifier> found = new ArrayList<>();
        for (OwnedText owned : OwnedText.in(report)) {
            for (Citation citation : owned.text().all(Citation.class)) {
                for (Citation.Work work : citation.works()) {
                    if (owned.text().named().isEmpty() && report.work(work.key()).isEmpty()) {
                        WorkIdentifier.of(work.key()).ifPresent(identifier -> found.add(new CitedIdentifier(identifier,
                                owned.text().range(citation, work.place() + 1, work.key().length()))));
                    }
                }
            }
        }
        return found;
    }

    /** The work with an identifier, when a bibliography of the report has it. */
    public static Optional<BibliographyEntry> known(WorkIdentifier identifier, Report report) {
        return report.bibliographies().stream().map(BibliographyFile::bibliography)
                .flatMap(bibliography -> bibliography.entries().stream()).filter(identifier::names).findFirst();
    }
}
