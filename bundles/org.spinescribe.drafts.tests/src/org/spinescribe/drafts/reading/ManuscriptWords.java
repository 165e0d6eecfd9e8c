/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.reading;

import java.util.List;

import org.spinescribe.manuscript.Affiliation;
import org.spinescribe.manuscript.Block;
import org.spinescribe.manuscript.FrontMatter;
import org.spinescribe.manuscript.Inline;
import org.spinescribe.manuscript.Manuscript;

/** All words of a manuscript, wherever they stand, except headings of statements; JATS has its own form of these. */
final class ManuscriptWords {

    private final WordBag words = new WordBag();

    private ManuscriptWords() {
    }

    static WordBag of(Manuscript manuscript) {
        ManuscriptWords all = new ManuscriptWords();
        all.front(manuscript.front());
        all.blocks(manuscript.body());
        manuscript.statements().forEach(statement -> all.blocks(statement.content()));
        manuscript.references().forEach(reference -> all.line(reference.text()));
        manuscript.supplements().forEach(supplement -> all.line(supplement.caption()));
        return all.words;
    }

    private void front(FrontMatter front) {
        line(front.title());
        front.authors().forEach(author -> words.add(author.name() + " " + author.degrees()));
        front.affiliations().stream().map(Affiliation::name).forEach(words::add);
        front.abstractSections().forEach(section -> {
            words.add(section.heading());
            blocks(section.content());
        });
        front.terms().forEach(words::add);
        blocks(front.highlights());
        front.abbreviations().forEach(abbreviation -> {
            words.add(abbreviation.shortForm());
            line(abbreviation.longForm());
        });
    }

    private void blocks(List<Block> blocks) {
        blocks.forEach(this::block);
    }

    private void block(Block block) {
        switch (block) {
            case Block.Heading heading -> line(heading.text());
            case Block.Paragraph paragraph -> line(paragraph.text());
            case Block.ItemList list -> list.items().forEach(this::blocks);
            case Block.Quotation quotation -> blocks(quotation.content());
            case Block.Table table -> {
                words.add(table.label());
                line(table.caption());
                table.header().forEach(row -> row.cells().forEach(this::line));
                table.rows().forEach(row -> row.cells().forEach(this::line));
                line(table.note());
            }
            case Block.Figure figure -> {
                words.add(figure.label());
                line(figure.caption());
            }
        }
    }

    private void line(List<Inline> line) {
        StringBuilder text = new StringBuilder();
        line.forEach(inline -> add(inline, text));
        words.add(text.toString());
    }

    private void add(Inline inline, StringBuilder text) {
        switch (inline) {
            case Inline.Text typed -> text.append(typed.text());
            case Inline.Styled styled -> styled.content().forEach(inner -> add(inner, text));
            case Inline.Link link -> link.content().forEach(inner -> add(inner, text));
            case Inline.Anchor anchor -> anchor.content().forEach(inner -> add(inner, text));
            case Inline.Citation citation -> text.append(citation.text());
            case Inline.CrossReference reference -> text.append(reference.text());
            case Inline.LineBreak end -> text.append(' ');
            case Inline.Footnote note -> blocks(note.content());
        }
    }
}
