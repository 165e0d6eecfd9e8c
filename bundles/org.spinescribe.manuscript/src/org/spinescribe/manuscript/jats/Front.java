/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.jats;

import java.util.List;

import org.spinescribe.clinical.words.WordCount;
import org.spinescribe.manuscript.Block;
import org.spinescribe.manuscript.FrontMatter;
import org.spinescribe.manuscript.FrontMatter.AbstractSection;
import org.spinescribe.manuscript.Inline;
import org.spinescribe.manuscript.Manuscript;
import org.spinescribe.manuscript.PlainText;
import org.spinescribe.manuscript.output.NoteText;
import org.spinescribe.manuscript.output.Xml;
import org.spinescribe.sources.statements.StatementKind;

/** Writes the front: the metadata of the article. */
final class Front {

    private final Manuscript manuscript;
    private final FrontMatter front;
    private final Xml xml;
    private final JatsInlines inlines;
    private final JatsBlocks blocks;

    Front(Manuscript manuscript, Xml xml, JatsInlines inlines, JatsBlocks blocks) {
        this.manuscript = manuscript;
        front = manuscript.front();
        this.xml = xml;
        this.inlines = inlines;
        this.blocks = blocks;
    }

    void write() {
        xml.line().start("front");
        journal();
        xml.line().start("article-meta");
        if (!front.articleType().isBlank()) {
            xml.line().start("article-categories").start("subj-group", "subj-group-type", "heading");
            xml.textElement("subject", front.articleType()).end().end();
        }
        title();
        new AuthorElements(front, xml).write();
        PublicationData publication = new PublicationData(front.publication(), xml);
        publication.dates();
        publication.permissions();
        abstracts();
        new KeywordGroups(xml).write(front.keywords(), manuscript.language());
        funding(publication);
        counts();
        xml.line().end().line().end();
    }

    private void journal() {
        manuscript.journal().ifPresent(journal -> {
            xml.line().start("journal-meta");
            xml.line().textElement("journal-id", journal.name(), "journal-id-type", "publisher-id");
            xml.line().start("journal-title-group").textElement("journal-title", journal.title()).end();
            xml.line().end();
        });
    }

    private void title() {
        xml.line().start("title-group").line().start("article-title");
        inlines.write(front.title());
        xml.end();
        front.shortTitle().ifPresent(title -> {
            xml.line().start("alt-title", "alt-title-type", "running-head");
            inlines.write(title);
            xml.end();
        });
        xml.line().end();
    }

    private void abstracts() {
        if (!front.abstractSections().isEmpty()) {
            xml.line().start("abstract");
            front.abstractSections().forEach(this::section);
            xml.line().end();
        }
        if (!front.highlights().isEmpty()) {
            xml.line().start("abstract", "abstract-type", "key-points");
            xml.textElement("title", front.highlightsTitle());
            blocks.inItem(front.highlights());
            xml.line().end();
        }
    }

    private void section(AbstractSection section) {
        if (section.heading().isBlank()) {
            blocks.inItem(section.content());
            return;
        }
        xml.line().start("sec").textElement("title", section.heading());
        blocks.inItem(section.content());
        xml.end();
    }

    private void funding(PublicationData publication) {
        List<List<Inline>> statement = manuscript.statements().stream()
                .filter(each -> each.kind() == StatementKind.FUNDING)
                .flatMap(each -> NoteText.paragraphs(each.content()).stream()).toList();
        if (statement.isEmpty() && front.publication().grants().isEmpty()) {
            return;
        }
        xml.line().start("funding-group");
        publication.awards();
        statement.forEach(paragraph -> inlines.element("funding-statement", paragraph));
        xml.end();
    }

    private void counts() {
        xml.line().start("counts");
        count("fig-count", manuscript.body().stream().filter(Block.Figure.class::isInstance).count());
        count("table-count", manuscript.body().stream().filter(Block.Table.class::isInstance)
                .map(Block.Table.class::cast).filter(table -> !table.label().isEmpty()).count());
        count("ref-count", manuscript.references().size());
        count("word-count", words(manuscript.body()));
        xml.end();
    }

    private void count(String name, long count) {
        xml.empty(name, "count", String.valueOf(count));
    }

    /** The words of the text without tables, legends, statements and references. */
    private static long words(List<Block> blocks) {
        return blocks.stream().mapToLong(block -> switch (block) {
            case Block.Heading heading -> WordCount.of(PlainText.of(heading.text()));
            case Block.Paragraph paragraph -> WordCount.of(PlainText.of(paragraph.text()));
            case Block.ItemList list -> list.items().stream().mapToLong(Front::words).sum();
            case Block.Quotation quotation -> words(quotation.content());
            case Block.Table table -> 0;
            case Block.Figure figure -> 0;
        }).sum();
    }
}
