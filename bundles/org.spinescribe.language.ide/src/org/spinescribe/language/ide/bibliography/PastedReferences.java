/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.ide.bibliography;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.spinescribe.language.ide.forms.Edit;
import org.spinescribe.language.prose.Citation;
import org.spinescribe.language.report.OwnedText;
import org.spinescribe.language.report.Report;
import org.spinescribe.sources.bibliography.BibliographyEntry;
import org.spinescribe.sources.bibliography.CitationKey;

/**
 * The plan by which a report cites works of another program, such as those of a pasted text.
 *
 * @param keys the keys in the report, by the keys in the pasted text
 * @param plan the additions to the bibliography; its edits make the report name this bibliography
 */
public record PastedReferences(Map<String, String> keys, ReferencePlan plan) {

    /**
     * Plans how a report cites works. Known works keep their keys; the others are added.
     *
     * @throws NoPlaceForWorks when no file can take the works
     * @throws IOException when the bibliography cannot be read
     */
    public static PastedReferences of(Report report, List<BibliographyEntry> works)
            throws IOException, NoPlaceForWorks {
        List<BibliographyEntry> known = new ArrayList<>(ReferencePlan.known(report));
        List<BibliographyEntry> added = new ArrayList<>();
        Set<String> taken = cited(report);
        known.forEach(work -> taken.add(work.key()));
        Map<String, String> keys = new LinkedHashMap<>();
        for (BibliographyEntry work : works) {
            Optional<String> same = KnownWorks.find(Optional.empty(), work, known);
            if (same.isEmpty()) {
                BibliographyEntry keyed = work.withKey(CitationKey.free(work.key(), taken::contains));
                taken.add(keyed.key());
                added.add(keyed);
                known.add(keyed);
            }
            keys.put(work.key(), same.orElseGet(() -> known.getLast().key()));
        }
        Optional<Path> file = added.isEmpty() ? Optional.empty() : Optional.of(ReferencePlan.file(report));
        List<Edit> edits = report.bibliographies().isEmpty() && !works.isEmpty() ? ReferencePlan.naming(report)
                : List.of();
        return new PastedReferences(keys, new ReferencePlan(Map.of(), added, file,
                file.isEmpty() ? "" : ReferencePlan.textWith(file.get(), added), edits));
    }

    /**
     * Returns all keys cited in a report: a cited key without a work is reserved for another work than an added one.
     */
    private static Set<String> cited(Report report) {
        return OwnedText.in(report).stream().flatMap(owned -> owned.text().all(Citation.class).stream())
                .flatMap(citation -> citation.works().stream()).map(Citation.Work::key)
                .collect(Collectors.toCollection(HashSet::new));
    }

    /**
     * Returns the keys of the works known to a report, as in {@link #keys()}: the result where nothing can be added.
     */
    public static Map<String, String> known(Report report, List<BibliographyEntry> works) {
        List<BibliographyEntry> known = report.bibliographies().stream()
                .flatMap(named -> named.bibliography().entries().stream()).toList();
        Map<String, String> keys = new LinkedHashMap<>();
        works.forEach(work -> KnownWorks.find(Optional.empty(), work, known)
                .ifPresent(key -> keys.put(work.key(), key)));
        return keys;
    }
}
