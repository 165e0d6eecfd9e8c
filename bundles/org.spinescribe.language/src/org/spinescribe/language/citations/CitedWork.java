/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.citations;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.spinescribe.language.prose.Citation;
import org.spinescribe.language.prose.ProseText;
import org.spinescribe.language.prose.ProseText.Range;
import org.spinescribe.language.report.BibliographyFile;
import org.spinescribe.language.report.OwnedText;
import org.spinescribe.language.report.Report;
import org.spinescribe.sources.bibliography.BibliographyEntry;

/**
 * A work of the bibliography that the report cites.
 *
 * @param file name of the bibliography file
 * @param range of the key where it is cited first
 */
public record CitedWork(BibliographyEntry entry, String file, Range range) {

    /** The works in the order in which they are cited in the file, each once. */
    public static List<CitedWork> of(Report report) {
        Map<String, CitedWork> works = new LinkedHashMap<>();
        for (OwnedText owned : OwnedText.in(report)) {
            ProseText text = owned.text();
            for (Citation citation : text.all(Citation.class)) {
                for (Citation.Work work : citation.works()) {
                    Range range = text.range(citation, work.place(), work.key().length() + 1);
                    find(report, work.key(), range).ifPresent(found -> works.putIfAbsent(found.key(), found));
                }
            }
        }
        return List.copyOf(works.values());
    }

    private static Optional<CitedWork> find(Report report, String key, Range range) {
        for (BibliographyFile file : report.bibliographies()) {
            Optional<BibliographyEntry> entry = file.bibliography().find(key);
            if (entry.isPresent()) {
                return Optional.of(new CitedWork(entry.get(), file.name(), range));
            }
        }
        return Optional.empty();
    }

    /** The key that the report cites. */
    public String key() {
        return entry.key();
    }

    /** A field of the entry without space around it; empty when the entry lacks it. */
    public String field(String name) {
        return entry.field(name).orElse("").strip();
    }
}
