/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.spinescribe.language.check.Finding;
import org.spinescribe.manuscript.Block;
import org.spinescribe.manuscript.FrontMatter;
import org.spinescribe.manuscript.FrontMatter.AbstractSection;
import org.spinescribe.manuscript.Inline;
import org.spinescribe.manuscript.Manuscript;
import org.spinescribe.manuscript.Statement;
import org.spinescribe.manuscript.titlepage.Wording;

/**
 * Marks the errors of a report in its manuscript, so that nobody takes the manuscript for a finished one. A line above
 * the title gives their number, each paragraph with errors ends with their numbers, and a list before the text gives
 * their messages.
 */
final class ErrorMarks {

    private final List<Finding> errors;
    /** The numbers of the errors by the offset of their block. */
    private final Map<Integer, List<Integer>> numbers = new TreeMap<>();

    private ErrorMarks(List<Finding> errors) {
        this.errors = errors;
    }

    /** The manuscript with its errors marked; unchanged when there are none. */
    static Manuscript in(Manuscript manuscript, List<Finding> errors) {
        return errors.isEmpty() ? manuscript : new ErrorMarks(errors).mark(manuscript);
    }

    private Manuscript mark(Manuscript manuscript) {
        assign(manuscript);
        List<Block> body = new ArrayList<>(list());
        body.addAll(marked(manuscript.body()));
        List<Statement> statements = manuscript.statements().stream().map(statement -> new Statement(statement.kind(),
                statement.title(), marked(statement.content()), statement.onTitlePage())).toList();
        return new Manuscript(manuscript.language(), front(manuscript.front()), body, statements,
                manuscript.references(), manuscript.layout(), manuscript.journal(), manuscript.supplements());
    }

    /** Assigns each error to the last block that begins before it. */
    private void assign(Manuscript manuscript) {
        TreeMap<Integer, List<Integer>> places = new TreeMap<>();
        collect(manuscript.body(), places);
        manuscript.front().abstractSections().forEach(section -> collect(section.content(), places));
        manuscript.statements().forEach(statement -> collect(statement.content(), places));
        for (int i = 0; i < errors.size(); i++) {
            Map.Entry<Integer, List<Integer>> place = places.floorEntry(errors.get(i).offset());
            if (place != null) {
                place.getValue().add(i + 1);
            }
        }
        numbers.putAll(places);
    }

    private static void collect(List<Block> blocks, Map<Integer, List<Integer>> places) {
        blocks.stream().map(Block::offset).filter(offset -> offset != Block.NOWHERE)
                .forEach(offset -> places.putIfAbsent(offset, new ArrayList<>()));
    }

    private FrontMatter front(FrontMatter front) {
        String type = (front.articleType() + " — " + Wording.of(errors.size() == 1 ? "errors.one" : "errors.many",
                errors.size())).replaceFirst("^ — ", "");
        List<AbstractSection> sections = front.abstractSections().stream()
                .map(section -> new AbstractSection(section.heading(), marked(section.content()))).toList();
        return new FrontMatter(front.title(), front.shortTitle(), type, front.authors(), front.affiliations(),
                front.notes(), sections, front.keywords(), front.highlightsTitle(), front.highlights(),
                front.abbreviations(), front.publication());
    }

    private List<Block> list() {
        List<List<Block>> items = errors.stream().<List<Block>>map(error -> List.of(new Block.Paragraph(
                List.of(new Inline.Text(Wording.of("errors.item", error.line(), error.message(), error.rule()))))))
                .toList();
        return List.of(new Block.Heading(1, mark(Wording.of("errors.title"))),
                new Block.ItemList(java.util.Optional.of(1), items));
    }

    private List<Block> marked(List<Block> blocks) {
        return blocks.stream().map(this::marked).toList();
    }

    private Block marked(Block block) {
        List<Integer> here = numbers.getOrDefault(block.offset(), List.of());
        if (here.isEmpty()) {
            return block;
        }
        List<Inline> mark = mark(Wording.of(here.size() == 1 ? "errors.mark" : "errors.marks",
                String.join(", ", here.stream().map(String::valueOf).toList())));
        // of several blocks with one offset, such as a typed table and the text below it, only the first is marked
        numbers.put(block.offset(), List.of());
        return switch (block) {
            case Block.Heading heading -> new Block.Heading(heading.level(), with(heading.text(), mark),
                    block.offset());
            case Block.Paragraph paragraph -> new Block.Paragraph(with(paragraph.text(), mark), block.offset());
            case Block.Figure figure -> new Block.Figure(figure.id(), figure.label(), figure.panels(),
                    with(figure.caption(), mark), block.offset());
            case Block.Table table when !table.label().isEmpty() -> new Block.Table(table.id(), table.label(),
                    with(table.caption(), mark), table.columns(), table.header(), table.rows(), table.note(),
                    block.offset());
            case Block.Table table -> new Block.Table(table.id(), table.label(), table.caption(), table.columns(),
                    table.header(), table.rows(), with(table.note(), mark), block.offset());
            case Block.ItemList list -> new Block.ItemList(list.start(), extended(list.items(), mark), block.offset());
            case Block.Quotation quotation -> new Block.Quotation(appended(quotation.content(), mark), block.offset());
        };
    }

    private static List<List<Block>> extended(List<List<Block>> items, List<Inline> mark) {
        if (items.isEmpty()) {
            return items;
        }
        List<List<Block>> extended = new ArrayList<>(items);
        extended.set(items.size() - 1, appended(items.getLast(), mark));
        return extended;
    }

    private static List<Block> appended(List<Block> blocks, List<Inline> mark) {
        List<Block> appended = new ArrayList<>(blocks);
        appended.add(new Block.Paragraph(mark));
        return appended;
    }

    private static List<Inline> with(List<Inline> text, List<Inline> mark) {
        List<Inline> marked = new ArrayList<>(text);
        marked.add(new Inline.Text(" "));
        marked.addAll(mark);
        return marked;
    }

    private static List<Inline> mark(String words) {
        return List.of(new Inline.Styled(Inline.Style.MARK, List.of(new Inline.Text(words))));
    }
}
