/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.composition;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.spinescribe.language.bibliography.BibliographyEntry;
import org.spinescribe.language.prose.Citation;
import org.spinescribe.language.report.Report;
import org.spinescribe.manuscript.Inline;
import org.spinescribe.manuscript.Reference;
import org.spinescribe.manuscript.citation.CitationStyle;
import org.spinescribe.manuscript.citation.Citations;
import org.spinescribe.manuscript.citation.CitedWork;

/** The citations of a report as the journal's style prints them. */
final class ResolvedCitations {

    /** For reports whose journal names no style: numbers in brackets, in order of citation. */
    private static final String DEFAULT_STYLE = "springer-basic-brackets";

    private final Map<Citation, Inline.Citation> inText = new IdentityHashMap<>();
    private final List<Reference> references;
    private final boolean superscript;

    private ResolvedCitations(CitationStyle style, List<Citation> found, Citations citations) {
        references = citations.references();
        superscript = style.superscript();
        for (int i = 0; i < found.size(); i++) {
            inText.put(found.get(i), citations.inText(i));
        }
    }

    static ResolvedCitations of(Report report, Flow flow) throws CompositionProblem {
        CitationStyle style = style(report);
        List<Citation> found = new ArrayList<>();
        List<List<CitedWork>> groups = new ArrayList<>();
        for (Flow.ProseNode printed : flow.printed()) {
            for (Citation citation : printed.text().part(printed.node()).all(Citation.class)) {
                List<CitedWork> works = works(report, citation);
                if (works.size() == citation.works().size()) {
                    found.add(citation);
                    groups.add(works);
                }
            }
        }
        List<BibliographyEntry> entries = report.bibliographies().stream()
                .flatMap(file -> file.bibliography().entries().stream()).toList();
        return new ResolvedCitations(style, found, style.cite(entries, groups));
    }

    private static CitationStyle style(Report report) throws CompositionProblem {
        String name = report.demands().referenceStyle().orElse(DEFAULT_STYLE);
        Optional<CitationStyle> style = CitationStyle.find(name);
        if (style.isEmpty()) {
            throw new CompositionProblem("style", name, String.join(", ", CitationStyle.identifiers()));
        }
        return style.get();
    }

    private static List<CitedWork> works(Report report, Citation citation) {
        return citation.works().stream().flatMap(work -> report.work(work.key()).stream()
                .map(entry -> new CitedWork(entry.key(), work.locator(), work.withoutAuthor()))).toList();
    }

    /** A citation in print; nothing when a work that it names does not exist. */
    Optional<Inline.Citation> print(Citation citation) {
        return Optional.ofNullable(inText.get(citation));
    }

    /** Whether the style raises its citations. */
    boolean superscript() {
        return superscript;
    }

    /** The reference list. */
    List<Reference> references() {
        return references;
    }
}
