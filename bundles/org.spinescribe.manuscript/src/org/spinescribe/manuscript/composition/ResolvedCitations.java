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

import org.spinescribe.language.caseReport.References;
import org.spinescribe.language.prose.Citation;
import org.spinescribe.language.prose.ProseText;
import org.spinescribe.language.report.Report;
import org.spinescribe.manuscript.Inline;
import org.spinescribe.manuscript.Origin;
import org.spinescribe.manuscript.Reference;
import org.spinescribe.manuscript.citation.CitationStyle;
import org.spinescribe.manuscript.citation.Citations;
import org.spinescribe.manuscript.citation.WorkInCitation;
import org.spinescribe.sources.bibliography.BibliographyEntry;

/** The citations of a report as the journal's style prints them. */
final class ResolvedCitations {

    private final Map<Citation, Inline.Citation> inText = new IdentityHashMap<>();
    private final Report report;
    private final List<Reference> references;
    private final boolean superscript;

    private ResolvedCitations(Report report, CitationStyle style, List<Citation> found,
            List<List<WorkInCitation>> groups, Citations citations) {
        this.report = report;
        references = citations.references();
        superscript = style.superscript();
        for (int i = 0; i < found.size(); i++) {
            Inline.Citation printed = citations.inText(i);
            inText.put(found.get(i), new Inline.Citation(printed.parts(), printed.superscript(),
                    groups.get(i).stream().map(work -> new Inline.Citation.Work(work.key(), work.prefix(),
                            work.locator(), work.suppressAuthor())).toList(), Origin.MADE));
        }
    }

    static ResolvedCitations of(Report report, FileAccess files, Flow flow) throws CompositionProblem {
        return of(report, files, flow, List.of());
    }

    /**
     * The same with texts of other documents: works that the report cites keep their numbers there, others follow
     * behind.
     */
    static ResolvedCitations of(Report report, FileAccess files, Flow flow, List<ProseText> elsewhere)
            throws CompositionProblem {
        checkBibliographies(report, files);
        CitationStyle style = new ReportStyle(report, files).find();
        List<Citation> found = new ArrayList<>();
        List<List<WorkInCitation>> groups = new ArrayList<>();
        List<Flow.ProseNode> all = new ArrayList<>(flow.printed());
        elsewhere.forEach(text -> all.add(new Flow.ProseNode(text, text.document())));
        for (Flow.ProseNode printed : all) {
            for (Citation citation : printed.text().part(printed.node()).all(Citation.class)) {
                List<WorkInCitation> works = works(report, citation);
                if (works.size() != citation.works().size()) {
                    continue;
                }
                if (!found.isEmpty() && NeighbouringCitations.first(citation) == found.getLast()) {
                    groups.getLast().addAll(works);
                } else {
                    found.add(citation);
                    groups.add(new ArrayList<>(works));
                }
            }
        }
        List<BibliographyEntry> entries = report.bibliographies().stream()
                .flatMap(file -> file.bibliography().entries().stream()).toList();
        try {
            return new ResolvedCitations(report, style, found, groups, style.cite(entries, groups));
        } catch (IllegalArgumentException e) {
            throw new CompositionProblem("style.file", report.demands().referenceStyle().orElse(""), e.getMessage());
        }
    }

    /** Checks that the report may use its bibliographies: for diagnostics they are read anywhere, but not for print. */
    private static void checkBibliographies(Report report, FileAccess files) throws CompositionProblem {
        for (References references : report.all(References.class)) {
            for (String name : references.getFiles()) {
                files.file(report, name);
            }
        }
    }

    private static List<WorkInCitation> works(Report report, Citation citation) {
        return citation.works().stream().flatMap(work -> report.work(work.key()).stream()
                .map(entry -> new WorkInCitation(entry.key(), work.prefix(), work.locator(), work.withoutAuthor())))
                .toList();
    }

    /** Whether a citation names a work that does not exist. */
    boolean hasUnknown(Citation citation) {
        return works(report, citation).size() != citation.works().size();
    }

    /** The authors of the work of a narrative citation. */
    String names(Citation narrative) {
        return report.work(narrative.works().getFirst().key()).map(NarrativeNames::of).orElse("");
    }

    /** A citation in print; empty when one of its works does not exist. */
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
