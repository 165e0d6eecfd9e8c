/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.checklist;

import java.util.ArrayList;
import java.util.List;

import org.spinescribe.language.caseReport.Abstract;
import org.spinescribe.language.caseReport.CaseReportPackage.Literals;
import org.spinescribe.language.caseReport.Section;
import org.spinescribe.language.caseReport.Title;
import org.spinescribe.language.passages.Phrase;
import org.spinescribe.language.prose.Citation;
import org.spinescribe.language.report.Places;
import org.spinescribe.language.report.Report;
import org.spinescribe.language.report.StatementSources;

/** Finds the parts of a report that meet items: its title, sections, statements and the parts of the abstract. */
final class ItemParts {

    private final Report report;

    ItemParts(Report report) {
        this.report = report;
    }

    /** The title when it contains one of the texts. */
    List<ItemPlace> title(List<String> texts) {
        return report.all(Title.class).stream().filter(title -> hasOne(title.getText(), texts))
                .map(title -> new ItemPlace(ItemPlace.Kind.TITLE, "", Places.of(title, Literals.TITLE__TEXT))).toList();
    }

    /** The first section or subsection with one of the titles; where citations are demanded, the first that cites. */
    List<ItemPlace> sections(List<String> titles, boolean cited) {
        return all(report).stream().filter(section -> hasOne(section.getTitle(), titles)).filter(this::isWritten)
                .filter(section -> !cited || cites(section)).limit(1)
                .map(section -> new ItemPlace(ItemPlace.Kind.SECTION, section.getTitle(),
                        Places.of(section, Literals.SECTION__TITLE))).toList();
    }

    /** The first part of the abstract with one of the headings; without given headings, the abstract itself. */
    List<ItemPlace> abstracts(List<String> headings) {
        if (headings.isEmpty()) {
            return report.all(Abstract.class).stream().filter(part -> report.says(part.getProse())
                    || part.getSections().stream().anyMatch(section -> report.says(section.getProse())))
                    .map(part -> new ItemPlace(ItemPlace.Kind.ABSTRACT, "", Places.firstWord(part))).toList();
        }
        return report.all(Abstract.class).stream().flatMap(part -> part.getSections().stream())
                .filter(section -> hasOne(section.getHeading(), headings))
                .filter(section -> report.says(section.getProse())).limit(1)
                .map(section -> new ItemPlace(ItemPlace.Kind.ABSTRACT, section.getHeading(),
                        Places.of(section, Literals.ABSTRACT_SECTION__HEADING))).toList();
    }

    /** Whether there is an abstract, and it has no headings. */
    boolean hasPlainAbstract() {
        return report.all(Abstract.class).stream().anyMatch(part -> report.says(part.getProse())
                && part.getSections().isEmpty());
    }

    /** The first non-empty statement of one of the kinds; it may be the reason for having nothing to declare. */
    List<ItemPlace> statements(List<String> kinds) {
        return kinds.stream().flatMap(kind -> StatementSources.of(report, kind).stream()
                .map(part -> new ItemPlace(ItemPlace.Kind.STATEMENT, kind, Places.firstWord(part)))).limit(1).toList();
    }

    /** All sections with their subsections, in reading order. */
    static List<Section> all(Report report) {
        List<Section> sections = new ArrayList<>();
        report.all(Section.class).forEach(section -> add(section, sections));
        return sections;
    }

    private static void add(Section section, List<Section> sections) {
        sections.add(section);
        section.getSections().forEach(inner -> add(inner, sections));
    }

    private boolean isWritten(Section section) {
        return report.says(section.getProse()) || section.getSections().stream().anyMatch(this::isWritten);
    }

    private boolean cites(Section section) {
        return section.getProse() != null && !report.text(section.getProse()).all(Citation.class).isEmpty()
                || section.getSections().stream().anyMatch(this::cites);
    }

    private static boolean hasOne(String text, List<String> phrases) {
        return text != null && phrases.stream().anyMatch(phrase -> Phrase.of(phrase).isIn(text));
    }
}
