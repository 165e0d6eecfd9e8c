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
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.spinescribe.language.ide.forms.Entry;
import org.spinescribe.language.ide.forms.Field;
import org.spinescribe.language.ide.forms.Kind;
import org.spinescribe.language.report.ContributorRoles;
import org.spinescribe.ui.Accessible;

/** The authors: a list, and below it what is known of the chosen one. Then the institutions that they work at. */
final class AuthorSection {

    private static final int AUTHORS = 130;
    private static final int INSTITUTIONS = 84;

    private final OverviewPage page;
    private final EntryTable authors;

    AuthorSection(OverviewPage page, Composite parent) {
        this.page = page;
        Sections section = Sections.begin(page, parent, OverviewTexts.authors, 1);
        authors = new EntryTable(page, section.area(), OverviewTexts.authors, Kind.PERSON,
                List.of(new EntryTable.Column(Field.AUTHOR_NAME, OverviewTexts.name, 1)), AUTHORS,
                () -> Map.of(Field.AUTHOR_NAME, OverviewTexts.newAuthor));
        addDetails(section);
        page.add(form -> authors.chooseFirst());
        authors.onChosen(page::showAgain);
        Sections institutions = Sections.begin(page, parent, OverviewTexts.institutions, 1);
        new EntryTable(page, institutions.area(), OverviewTexts.institutions, Kind.INSTITUTION, List.of(
                new EntryTable.Column(Field.INSTITUTION_NAME, OverviewTexts.shortName, 2),
                new EntryTable.Column(Field.INSTITUTION_ADDRESS, OverviewTexts.address, 5)), INSTITUTIONS,
                this::institution);
    }

    private void addDetails(Sections section) {
        Composite area = page.toolkit().createComposite(section.area());
        GridLayoutFactory.fillDefaults().numColumns(3).margins(1, 2).spacing(6, 5).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(area);
        Sections details = new Sections(page, area);
        wide(details.text(OverviewTexts.authorName, Field.AUTHOR_NAME, authors::chosen));
        wide(details.text(OverviewTexts.degrees, Field.DEGREES, authors::chosen));
        details.text(OverviewTexts.affiliations, Field.AFFILIATIONS, authors::chosen);
        choose(area, OverviewTexts.affiliations, Field.AFFILIATIONS);
        wide(details.text(OverviewTexts.email, Field.EMAIL, authors::chosen));
        wide(details.text(OverviewTexts.orcid, Field.ORCID, authors::chosen));
        details.text(OverviewTexts.roles, Field.ROLES, authors::chosen);
        choose(area, OverviewTexts.roles, Field.ROLES);
        details.flag(OverviewTexts.corresponding, Field.CORRESPONDING, authors::chosen, 3);
        details.flag(OverviewTexts.equalContribution, Field.EQUAL_CONTRIBUTION, authors::chosen, 3);
    }

    private static void wide(ValueField field) {
        GridDataFactory.createFrom((GridData) field.control().getLayoutData()).span(2, 1)
                .applyTo(field.control());
    }

    private void choose(Composite area, String what, Field field) {
        Button button = page.toolkit().createButton(area, OverviewTexts.choose, SWT.PUSH);
        Accessible.name(button, OverviewTexts.choose + " " + what);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
            int at = authors.chosen();
            if (at >= 0) {
                SeveralNames.ask(button.getShell(), what, field == Field.ROLES ? roles() : institutions(), entry(at)
                        .value(field)).ifPresent(names -> page.write(edits -> edits.set(field, at, names), page::tell));
            }
        }));
    }

    private Entry entry(int at) {
        return page.shown().orElseThrow().form().all(Kind.PERSON).get(at);
    }

    private static Map<String, String> roles() {
        return ContributorRoles.names().stream().collect(Collectors.toMap(name -> name, ContributorRoles::title,
                (one, other) -> one, LinkedHashMap::new));
    }

    private Map<String, String> institutions() {
        return page.shown().orElseThrow().form().all(Kind.INSTITUTION).stream().collect(Collectors.toMap(
                its -> its.value(Field.INSTITUTION_NAME), its -> its.value(Field.INSTITUTION_NAME) + "  –  "
                        + its.value(Field.INSTITUTION_ADDRESS), (one, other) -> one, LinkedHashMap::new));
    }

    /** A new institution under a name that is free. */
    private Map<Field, String> institution() {
        Set<String> names = new TreeSet<>(institutions().keySet());
        int number = 1;
        while (names.contains("institution" + number)) {
            number++;
        }
        return Map.of(Field.INSTITUTION_NAME, "institution" + number);
    }
}
