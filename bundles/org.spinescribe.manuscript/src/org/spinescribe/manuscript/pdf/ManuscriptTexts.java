/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.pdf;

import java.util.ArrayList;
import java.util.List;

import org.spinescribe.manuscript.Block;
import org.spinescribe.manuscript.FrontMatter;
import org.spinescribe.manuscript.Inline;
import org.spinescribe.manuscript.Manuscript;
import org.spinescribe.manuscript.PlainText;
import org.spinescribe.manuscript.Reference;
import org.spinescribe.manuscript.output.ReadingOrder;
import org.spinescribe.manuscript.titlepage.AbstractPage;
import org.spinescribe.manuscript.titlepage.TitlePage;

/** All printed text of a manuscript, piece by piece. */
final class ManuscriptTexts {

    private final List<String> texts = new ArrayList<>();
    private int longestFootnote;

    private ManuscriptTexts() {
    }

    /** The texts in the order of the manuscript. */
    List<String> all() {
        return texts;
    }

    /** The length of the longest footnote in characters; 0 without footnotes. */
    int longestFootnote() {
        return longestFootnote;
    }

    /** Reads all texts of a manuscript. */
    static ManuscriptTexts of(Manuscript manuscript) {
        ManuscriptTexts texts = new ManuscriptTexts();
        FrontMatter front = manuscript.front();
        TitlePage.of(front).forEach(line -> texts.inlines(line.text()));
        front.shortTitle().ifPresent(texts::inlines);
        front.abstractSections().forEach(section -> {
            texts.texts.add(section.heading());
            texts.blocks(section.content());
        });
        texts.texts.add(front.highlightsTitle());
        texts.blocks(front.highlights());
        AbstractPage.keywords(manuscript).ifPresent(texts::inlines);
        ReadingOrder.onTitlePage(manuscript).forEach(statement -> {
            texts.inlines(statement.title());
            texts.blocks(statement.content());
        });
        texts.blocks(ReadingOrder.of(manuscript));
        texts.blocks(ReadingOrder.behindReferences(manuscript));
        for (Reference reference : manuscript.references()) {
            texts.texts.add(reference.label());
            texts.inlines(reference.text());
        }
        return texts;
    }

    private void blocks(List<Block> blocks) {
        blocks.forEach(this::block);
    }

    private void block(Block block) {
        switch (block) {
            case Block.Heading heading -> inlines(heading.text());
            case Block.Paragraph paragraph -> inlines(paragraph.text());
            case Block.ItemList list -> list.items().forEach(this::blocks);
            case Block.Quotation quotation -> blocks(quotation.content());
            case Block.Table table -> {
                labelled(table.label(), table.caption());
                table.header().forEach(row -> row.cells().forEach(this::inlines));
                table.rows().forEach(row -> row.cells().forEach(this::inlines));
                inlines(table.note());
            }
            case Block.Figure figure -> {
                figure.panels().forEach(panel -> texts.add(panel.letter()));
                labelled(figure.label(), figure.caption());
            }
        }
    }

    private void labelled(String label, List<Inline> caption) {
        texts.add(label);
        inlines(caption);
    }

    /** Adds a paragraph as one text, so that a message can quote the words around a character. */
    private void inlines(List<Inline> inlines) {
        texts.add(PlainText.of(inlines));
        footnotes(inlines);
    }

    private void footnote(Inline.Footnote footnote) {
        int first = texts.size();
        blocks(footnote.content());
        longestFootnote = Math.max(longestFootnote,
                texts.subList(first, texts.size()).stream().mapToInt(String::length).sum());
    }

    private void footnotes(List<Inline> inlines) {
        for (Inline inline : inlines) {
            switch (inline) {
                case Inline.Footnote footnote -> footnote(footnote);
                case Inline.Styled styled -> footnotes(styled.content());
                case Inline.Link link -> footnotes(link.content());
                case Inline.Anchor anchor -> footnotes(anchor.content());
                default -> { }
            }
        }
    }
}
