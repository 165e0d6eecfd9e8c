/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.sources.catalogues;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import org.spinescribe.clinical.identifiers.Doi;
import org.spinescribe.sources.bibliography.BibliographyEntry;
import org.spinescribe.sources.catalogues.Notice.Kind;

/** Queries the catalogues for the works of a bibliography: PubMed and Crossref by identifiers, Crossref by titles. */
public final class NoticeSearch {

    /** PubMed answers for two hundred articles at once. */
    private static final int MOST_IN_PUBMED = 200;
    private static final int MOST_IN_CROSSREF = 20;

    private final Catalogues catalogues;
    private final List<Notice> found = new ArrayList<>();
    private final Set<String> problems = new LinkedHashSet<>();
    private final Map<BibliographyEntry, String> dois = new LinkedHashMap<>();

    private NoticeSearch(Catalogues catalogues) {
        this.catalogues = catalogues;
    }

    /** A query for a few works. */
    private interface Question {

        void ask(List<BibliographyEntry> works) throws CatalogueProblem;
    }

    /** The statements of the catalogues about works. A catalogue without an answer does not stop the others. */
    public static Notices of(List<BibliographyEntry> works, Catalogues catalogues) {
        NoticeSearch search = new NoticeSearch(catalogues);
        works.forEach(work -> work.field("doi").filter(Doi::hasForm).ifPresent(doi -> search.dois.put(work, doi)));
        search.inParts(works, work -> work.field("pmid").isPresent(), MOST_IN_PUBMED, search::pubMed);
        search.inParts(works, work -> !search.dois.containsKey(work), 1, search::byTitle);
        // commas separate Crossref's filters, so a DOI with a comma is queried alone
        search.inParts(works, work -> search.dois.getOrDefault(work, ",").indexOf(',') < 0, MOST_IN_CROSSREF,
                search::crossref);
        search.inParts(works, work -> search.dois.getOrDefault(work, "").indexOf(',') >= 0, 1, search::crossref);
        search.found.sort(Comparator.comparingInt((Notice notice) -> works.indexOf(notice.work()))
                .thenComparing(Notice::kind));
        return new Notices(search.found, works.stream().filter(work -> !search.dois.containsKey(work)
                && work.field("pmid").isEmpty()).toList(), List.copyOf(search.problems));
    }

    private void inParts(List<BibliographyEntry> works, Predicate<BibliographyEntry> which, int most,
            Question question) {
        List<BibliographyEntry> wanted = works.stream().filter(which).toList();
        for (int start = 0; start < wanted.size(); start += most) {
            try {
                question.ask(wanted.subList(start, Math.min(wanted.size(), start + most)));
            } catch (CatalogueProblem e) {
                problems.add(e.getMessage());
                if (e.reason() == CatalogueProblem.Reason.OFFLINE) {
                    return; // further queries would time out as well
                }
            }
        }
    }

    private void pubMed(List<BibliographyEntry> works) throws CatalogueProblem {
        List<BibliographyEntry> records = catalogues.inPubMed(works.stream()
                .map(work -> work.field("pmid").orElseThrow()).toList());
        for (BibliographyEntry work : works) {
            records.stream().filter(record -> record.field("pmid").equals(work.field("pmid"))).findFirst()
                    .ifPresent(record -> pubMed(work, record));
        }
    }

    private void pubMed(BibliographyEntry work, BibliographyEntry record) {
        if (record.field("pubstate").filter("retracted"::equals).isPresent()) {
            add(work, Kind.RETRACTED, "PubMed", record.field("retraction").orElse("pmid:"
                    + work.field("pmid").orElseThrow()));
        }
        record.field("concern").ifPresent(where -> add(work, Kind.CONCERN, "PubMed", where));
        record.field("erratum").ifPresent(where -> add(work, Kind.CORRECTED, "PubMed", where));
        record.field("doi").filter(doi -> !dois.containsKey(work)).ifPresent(doi -> {
            dois.put(work, doi);
            add(work, Kind.DOI, "PubMed", doi);
        });
    }

    private void byTitle(List<BibliographyEntry> works) throws CatalogueProblem {
        for (BibliographyEntry work : works) {
            Optional<String> doi = CrossrefTitles.isPossible(work) ? catalogues.doiByTitle(work) : Optional.empty();
            doi.ifPresent(known -> {
                dois.put(work, known);
                add(work, Kind.DOI, "Crossref", known);
            });
        }
    }

    private void crossref(List<BibliographyEntry> works) throws CatalogueProblem {
        for (CrossrefUpdate update : catalogues.updates(works.stream().map(dois::get).toList())) {
            works.stream().filter(work -> Doi.key(dois.get(work)).equals(Doi.key(update.of())))
                    .forEach(work -> update.kind().ifPresent(kind -> add(work, kind, "Crossref", update.notice())));
        }
    }

    /** Adds a notice, unless another catalogue has made the same statement about the work. */
    private void add(BibliographyEntry work, Kind kind, String catalogue, String text) {
        if (found.stream().noneMatch(notice -> notice.work() == work && notice.kind() == kind)) {
            found.add(new Notice(work, kind, catalogue, text));
        }
    }
}
