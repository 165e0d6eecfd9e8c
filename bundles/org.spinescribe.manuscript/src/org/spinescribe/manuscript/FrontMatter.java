/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript;

import java.util.List;
import java.util.Optional;

/**
 * The parts before the body: the title page, the abstract and the keywords.
 *
 * @param title the title with its markup
 * @param shortTitle running head, at the author's wish
 * @param articleType the kind of manuscript, such as "Case report"; printed above the title
 * @param authors in the order of the title page
 * @param affiliations numbered from 1 in order of first use
 * @param notes further lines of the title page, such as a word count
 * @param abstractSections the structured abstract; one section with an empty heading when it is unstructured
 * @param keywords in the author's order
 * @param highlightsTitle the heading above the highlights, such as "Learning points"
 * @param highlights the points to take away, printed on the title page; empty when there are none
 * @param abbreviations the list of abbreviations; empty when the journal wants none
 * @param publication history, licence and grants of the article
 */
public record FrontMatter(List<Inline> title, Optional<List<Inline>> shortTitle, String articleType,
        List<Author> authors,
        List<Affiliation> affiliations, List<TitlePageNote> notes, List<AbstractSection> abstractSections,
        List<Keyword> keywords, String highlightsTitle, List<Block> highlights, List<Abbreviation> abbreviations,
        Publication publication) {

    /** A manuscript without highlights and without data about its publication. */
    public FrontMatter(List<Inline> title, Optional<List<Inline>> shortTitle, String articleType, List<Author> authors,
            List<Affiliation> affiliations, List<TitlePageNote> notes, List<AbstractSection> abstractSections,
            List<Keyword> keywords, List<Abbreviation> abbreviations) {
        this(title, shortTitle, articleType, authors, affiliations, notes, abstractSections, keywords, "",
                List.of(), abbreviations, Publication.NONE);
    }

    public FrontMatter {
        title = List.copyOf(title);
        authors = List.copyOf(authors);
        affiliations = List.copyOf(affiliations);
        notes = List.copyOf(notes);
        abstractSections = List.copyOf(abstractSections);
        keywords = List.copyOf(keywords);
        highlights = List.copyOf(highlights);
        abbreviations = List.copyOf(abbreviations);
    }

    /** The title in a document's properties: the manuscript's title, or the type of the article without one. */
    public String name() {
        String words = PlainText.of(title).strip();
        return words.isEmpty() ? articleType.isBlank() ? "Manuscript" : articleType : words;
    }

    /** The keywords as they are printed. */
    public List<String> terms() {
        return keywords.stream().map(Keyword::term).toList();
    }

    /** Whether the front matter has only a title: then the body begins right below it, not on a page of its own. */
    public boolean onlyTitle() {
        return authors.isEmpty() && abstractSections.isEmpty() && keywords.isEmpty() && highlights.isEmpty()
                && notes.isEmpty();
    }

    /** One heading of the abstract with its text. */
    public record AbstractSection(String heading, List<Block> content) {
        public AbstractSection {
            content = List.copyOf(content);
        }
    }

    /** An abbreviation and its long form. */
    public record Abbreviation(String shortForm, List<Inline> longForm) {
        public Abbreviation {
            longForm = List.copyOf(longForm);
        }
    }

    /** A labelled line of the title page, such as "Running title" and its text. */
    public record TitlePageNote(String label, String text) {
    }
}
