/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.ide.spelling;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

import org.spinescribe.language.caseReport.Abbreviation;
import org.spinescribe.language.caseReport.Affiliation;
import org.spinescribe.language.caseReport.Author;
import org.spinescribe.language.caseReport.Keyword;
import org.spinescribe.language.caseReport.Keywords;
import org.spinescribe.language.report.BibliographyFile;
import org.spinescribe.language.report.Report;
import org.spinescribe.sources.bibliography.BibliographyEntry;
import org.spinescribe.sources.bibliography.PersonName;

/**
 * The words declared by a report itself: names of people and places, keywords, abbreviations, authors of cited works.
 */
final class ReportWords {

    private final Set<String> words = new HashSet<>();

    private ReportWords() {
    }

    static Set<String> of(Report report) {
        ReportWords own = new ReportWords();
        report.all(Author.class).forEach(author -> own.add(author.getName()));
        report.all(Affiliation.class).forEach(place -> own.add(place.getText()));
        report.all(Keywords.class).stream().flatMap(list -> list.getKeywords().stream()).map(Keyword::getTerm)
                .forEach(own::add);
        report.all(Abbreviation.class).forEach(form -> {
            own.add(form.getName());
            own.add(form.getText());
        });
        for (BibliographyFile file : report.bibliographies()) {
            file.bibliography().entries().forEach(own::addPeople);
        }
        return own.words;
    }

    private void addPeople(BibliographyEntry work) {
        for (String field : new String[] { "author", "editor" }) {
            for (PersonName person : work.people(field)) {
                add(person.family());
                add(person.given());
            }
        }
    }

    private void add(String text) {
        if (text != null) {
            for (String word : text.split("[^\\p{L}\\p{M}]+")) {
                words.add(word.toLowerCase(Locale.ROOT));
            }
        }
    }
}
