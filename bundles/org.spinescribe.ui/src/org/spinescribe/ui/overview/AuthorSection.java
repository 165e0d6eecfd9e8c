/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.overview;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.swt.widgets.Composite;
import org.spinescribe.language.ide.forms.EntryKind;
import org.spinescribe.language.ide.forms.Field;
import org.spinescribe.language.report.ContributorRoles;

/** The sections for the authors, with the details of the selected one, and for their institutions. */
final class AuthorSection {

    private static final int AUTHORS = 130;
    private static final int INSTITUTIONS = 84;

    private final OverviewPage page;
    private final EntryTable authors;

    AuthorSection(OverviewPage page, Composite parent) {
        this.page = page;
        Sections section = Sections.begin(page, parent, OverviewTexts.authors, 1);
        authors = new EntryTable(page, section.area(), OverviewTexts.authors, EntryKind.AUTHOR,
                List.of(new Column(Field.AUTHOR_NAME, OverviewTexts.name, 1)), AUTHORS,
                () -> Map.of(Field.AUTHOR_NAME, OverviewTexts.newAuthor));
        addDetails(section);
        authors.hasDetails();
        Sections institutions = Sections.begin(page, parent, OverviewTexts.institutions, 1);
        EntryTable table = new EntryTable(page, institutions.area(), OverviewTexts.institutions,
                EntryKind.AFFILIATION, List.of(
                new Column(Field.INSTITUTION_NAME, OverviewTexts.shortName, 2),
                new Column(Field.INSTITUTION_ADDRESS, OverviewTexts.address, 5)), INSTITUTIONS,
                this::institution);
        institutions.details(2).sentence(OverviewTexts.addressLabel, Field.INSTITUTION_ADDRESS, table::chosen);
        table.hasDetails();
    }

    private void addDetails(Sections section) {
        Sections details = section.details(3);
        Sections.widen(details.text(OverviewTexts.authorName, Field.AUTHOR_NAME, authors::chosen), 2);
        Sections.widen(details.text(OverviewTexts.familyName, Field.FAMILY, authors::chosen), 2);
        Sections.widen(details.text(OverviewTexts.degrees, Field.DEGREES, authors::chosen), 2);
        details.text(OverviewTexts.affiliations, Field.AFFILIATIONS, authors::chosen);
        details.choose(OverviewTexts.affiliations, () -> choose(OverviewTexts.affiliations, Field.AFFILIATIONS));
        new InstitutionLines(details, authors::row, this::institutions);
        Sections.widen(details.text(OverviewTexts.email, Field.EMAIL, authors::chosen), 2);
        Sections.widen(details.text(OverviewTexts.orcid, Field.ORCID, authors::chosen), 2);
        details.roles(OverviewTexts.roles, authors::chosen);
        details.choose(OverviewTexts.roles, () -> choose(OverviewTexts.roles, Field.ROLES));
        details.flag(OverviewTexts.group, Field.GROUP, authors::chosen, 3);
        details.flag(OverviewTexts.corresponding, Field.CORRESPONDING, authors::chosen, 3);
        details.flag(OverviewTexts.equalContribution, Field.EQUAL_CONTRIBUTION, authors::chosen, 3);
    }

    /** Writes pending values first, so that the list has them. The present value is preselected. */
    private void choose(String what, Field field) {
        page.settle();
        authors.row().ifPresent(row -> SeveralNames.ask(page.control().getShell(), what,
                field == Field.ROLES ? roles() : institutions(), row.entry().value(field))
                .ifPresent(names -> page.write(edits -> edits.of(row.entry(), row.index(),
                        at -> edits.set(field, at, names)), page::tell)));
    }

    private static Map<String, String> roles() {
        return ContributorRoles.names().stream().collect(Collectors.toMap(name -> name, ContributorRoles::title,
                (one, other) -> one, LinkedHashMap::new));
    }

    private Map<String, String> institutions() {
        return page.entries(EntryKind.AFFILIATION).stream().collect(Collectors.toMap(
                its -> its.value(Field.INSTITUTION_NAME), its -> its.value(Field.INSTITUTION_NAME) + "  –  "
                        + its.value(Field.INSTITUTION_ADDRESS), (one, other) -> one, LinkedHashMap::new));
    }

    /** Returns the values of a new institution with an unused name. */
    private Map<Field, String> institution() {
        return Map.of(Field.INSTITUTION_NAME,
                new FreeName(Field.INSTITUTION_NAME, page.entries(EntryKind.AFFILIATION)).after("institution"));
    }
}
