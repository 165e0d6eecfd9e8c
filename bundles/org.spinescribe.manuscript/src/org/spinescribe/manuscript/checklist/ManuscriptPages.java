/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.checklist;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import org.spinescribe.language.caseReport.Section;
import org.spinescribe.language.checklist.ItemPlace;
import org.spinescribe.language.prose.GeneratedPart;
import org.spinescribe.language.report.Report;
import org.spinescribe.manuscript.Manuscript;
import org.spinescribe.manuscript.composition.Composer;
import org.spinescribe.manuscript.composition.CompositionProblem;
import org.spinescribe.manuscript.composition.FileAccess;
import org.spinescribe.manuscript.pdf.HeadingPage;
import org.spinescribe.manuscript.pdf.PdfWriter;
import org.spinescribe.manuscript.titlepage.Wording;
import org.spinescribe.sources.statements.StatementKind;

/** On which pages of the manuscript's PDF the places of a report stand: the page on which their section begins. */
public final class ManuscriptPages {

    /** Of a manuscript that is not typeset. */
    public static final ManuscriptPages UNKNOWN = new ManuscriptPages(null, List.of());

    private final Report report;
    private final List<HeadingPage> headings;

    private ManuscriptPages(Report report, List<HeadingPage> headings) {
        this.report = report;
        this.headings = headings;
    }

    /**
     * Typesets a report to see on which pages its sections begin.
     *
     * @param files which files the report may name
     * @throws CompositionProblem when the report cannot be composed
     * @throws IOException when it cannot be typeset
     */
    public static ManuscriptPages of(Report report, FileAccess files) throws CompositionProblem, IOException {
        Manuscript manuscript = Composer.compose(report, files);
        return new ManuscriptPages(report, new PdfWriter().headings(manuscript));
    }

    /** The page of a place, from 1; empty for an unprinted place, or one that is not below a heading. */
    Optional<Integer> of(ItemPlace place) {
        if (headings.isEmpty()) {
            return Optional.empty();
        }
        return switch (place.kind()) {
            case TITLE, HIGHLIGHTS -> Optional.of(1);
            case KEYWORDS, ABSTRACT -> page(Wording.of("abstract"));
            case SECTION -> page(place.name());
            case STATEMENT -> StatementKind.of(place.name()).map(Composer::statementTitle).flatMap(this::page);
            case FACT -> generated(place.name()).flatMap(section -> page(section.getTitle()));
            case LEGEND -> Optional.empty();
        };
    }

    private Optional<Integer> page(String title) {
        return headings.stream().filter(heading -> heading.title().equals(title)).map(HeadingPage::page).findFirst();
    }

    /** The section in which a fact is printed as a table; an event is printed in the timeline. */
    private Optional<Section> generated(String fact) {
        String table = fact.equals("scores") || fact.equals("levels") ? fact : "timeline";
        boolean printed = !List.of("age", "sex", "diagnosis", "classification", "figure", "table", "references")
                .contains(fact);
        return !printed ? Optional.empty() : report.model().getParts().stream().filter(Section.class::isInstance)
                .map(Section.class::cast).flatMap(section -> withParts(section).stream())
                .filter(section -> section.getProse() != null && report.text(section.getProse())
                        .all(GeneratedPart.class).stream().anyMatch(part -> part.name().equals(table)))
                .findFirst();
    }

    private static List<Section> withParts(Section section) {
        List<Section> all = new java.util.ArrayList<>(List.of(section));
        section.getSections().forEach(inner -> all.addAll(withParts(inner)));
        return all;
    }
}
