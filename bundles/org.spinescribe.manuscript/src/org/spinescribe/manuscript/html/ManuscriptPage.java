/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.html;

import java.util.List;

import org.spinescribe.manuscript.FrontMatter;
import org.spinescribe.manuscript.FrontMatter.AbstractSection;
import org.spinescribe.manuscript.Inline;
import org.spinescribe.manuscript.Manuscript;
import org.spinescribe.manuscript.Reference;
import org.spinescribe.manuscript.Statement;
import org.spinescribe.manuscript.metadata.ArticleData;
import org.spinescribe.manuscript.output.Anchors;
import org.spinescribe.manuscript.output.CollectedNotes;
import org.spinescribe.manuscript.output.ReadingOrder;
import org.spinescribe.manuscript.titlepage.AbstractPage;
import org.spinescribe.manuscript.titlepage.TitlePage;
import org.spinescribe.manuscript.titlepage.Wording;

/** The whole page. */
final class ManuscriptPage {

    private static final String STYLE = Html.read("page.css") + Html.read("manuscript.css");

    private final Manuscript manuscript;
    private final Html html;
    private final Anchors anchors;
    private final CollectedNotes notes = new CollectedNotes("note-");
    private final HtmlInlines inlines;
    private final HtmlBlocks blocks;

    ManuscriptPage(Manuscript manuscript, Html html) {
        this.manuscript = manuscript;
        this.html = html;
        anchors = new Anchors(manuscript);
        inlines = new HtmlInlines(html, anchors, notes);
        blocks = new HtmlBlocks(html, inlines, anchors);
    }

    void write() {
        FrontMatter front = manuscript.front();
        html.head(manuscript.language(), front.name(), STYLE);
        html.data("application/ld+json", ArticleData.json(manuscript));
        html.end().start("body").start("main").start("article");
        titlePage();
        abstractSections();
        AbstractPage.keywords(manuscript).ifPresent(line -> paragraph("keywords", line));
        blocks.write(ReadingOrder.of(manuscript));
        notes();
        references();
        html.endAll();
    }

    private void titlePage() {
        html.start("header");
        for (TitlePage.Line line : TitlePage.of(manuscript.front())) {
            switch (line.kind()) {
                case ARTICLE_TYPE -> paragraph("kind", line.text());
                case TITLE -> blocks.heading(1, "title", line.text(), -1);
                case AUTHORS -> paragraph("authors", line.text());
                case AFFILIATION -> paragraph("affiliation", line.text());
                case NOTE -> paragraph("note", line.text());
            }
        }
        html.end();
        if (!manuscript.front().highlights().isEmpty()) {
            blocks.heading(2, "highlights", text(manuscript.front().highlightsTitle()), -1);
            blocks.write(manuscript.front().highlights());
        }
        for (Statement statement : ReadingOrder.onTitlePage(manuscript)) {
            blocks.heading(2, "statement-" + statement.kind(), statement.title(), -1);
            blocks.write(statement.content());
        }
    }

    private void abstractSections() {
        List<AbstractSection> sections = manuscript.front().abstractSections();
        if (sections.isEmpty()) {
            return;
        }
        html.start("section", "role", "doc-abstract", "aria-labelledby", "abstract");
        blocks.heading(2, "abstract", text(Wording.of("abstract")), -1);
        int number = 0;
        for (AbstractSection section : sections) {
            if (!section.heading().isBlank()) {
                blocks.heading(3, "abstract-" + ++number, text(section.heading()), -1);
            }
            blocks.write(section.content());
        }
        html.end();
    }

    /** A footnote of a footnote is added while its note is written. */
    private void notes() {
        if (notes.count() == 0) {
            return;
        }
        html.start("section", "role", "doc-endnotes", "aria-labelledby", "notes");
        blocks.heading(2, "notes", text(Wording.of("notes")), -1);
        html.start("ol");
        for (int number = 1; number <= notes.count(); number++) {
            html.start("li", "id", notes.id(number));
            blocks.write(notes.note(number));
            html.start("p", "class", "back").element("a", "↩", "href", "#" + notes.mark(number), "role",
                    "doc-backlink", "aria-label", Wording.of("note.back", number)).end();
            html.end();
        }
        html.end().end();
    }

    private void references() {
        if (manuscript.references().isEmpty()) {
            return;
        }
        html.start("section", "role", "doc-bibliography", "aria-labelledby", "references");
        blocks.heading(2, "references", text(Wording.of("references")), -1);
        html.start("ul", "class", "references");
        for (Reference reference : manuscript.references()) {
            html.start("li", "id", anchors.ofReference(reference.key()).orElse(null));
            if (!reference.label().isEmpty()) {
                html.element("span", reference.label(), "class", "label").text(" ");
            }
            html.start("span");
            inlines.write(reference.text());
            html.end().end();
        }
        html.end().end();
    }

    private void paragraph(String look, List<Inline> text) {
        html.start("p", "class", look);
        inlines.write(text);
        html.end();
    }

    private static List<Inline> text(String text) {
        return List.of(new Inline.Text(text));
    }
}
