/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.composition;

import java.util.List;

import org.spinescribe.manuscript.Block;
import org.spinescribe.manuscript.Inline;
import org.spinescribe.manuscript.Manuscript;
import org.spinescribe.manuscript.PlainText;
import org.spinescribe.manuscript.Statement;

/**
 * Refuses manuscripts that no journal prints and whose writing would take minutes and all memory: typing errors, or
 * reports made to do harm.
 */
final class Bounds {

    /** The same limit as for tables from files. */
    private static final int MOST_CELLS = 20_000;
    private static final int MOST_COLUMNS = 60;
    private static final int LONGEST_PARAGRAPH = 100_000;
    private static final int MOST_STYLES = 10_000;
    private static final int DEEPEST = 20;
    private static final long LONGEST_TEXT = 4_000_000;
    private static final int BEGINNING = 30;

    private long characters;

    private Bounds() {
    }

    static void check(Manuscript manuscript) throws CompositionProblem {
        Bounds bounds = new Bounds();
        bounds.blocks(manuscript.body(), 0);
        for (var section : manuscript.front().abstractSections()) {
            bounds.blocks(section.content(), 0);
        }
        for (Statement statement : manuscript.statements()) {
            bounds.blocks(statement.content(), 0);
        }
        bounds.blocks(manuscript.front().highlights(), 0);
    }

    private void blocks(List<Block> blocks, int depth) throws CompositionProblem {
        if (depth > DEEPEST) {
            throw new CompositionProblem("bounds.depth", DEEPEST);
        }
        for (Block block : blocks) {
            switch (block) {
                case Block.Heading heading -> text(heading.text());
                case Block.Paragraph paragraph -> text(paragraph.text());
                case Block.ItemList list -> {
                    for (List<Block> item : list.items()) {
                        blocks(item, depth + 1);
                    }
                }
                case Block.Quotation quotation -> blocks(quotation.content(), depth + 1);
                case Block.Table table -> table(table);
                case Block.Figure figure -> text(figure.caption());
            }
        }
    }

    private void table(Block.Table table) throws CompositionProblem {
        if (table.columns().size() > MOST_COLUMNS) {
            throw new CompositionProblem("bounds.columns", table.columns().size(), MOST_COLUMNS);
        }
        long cells = (long) table.columns().size() * (table.rows().size() + table.header().size());
        if (cells > MOST_CELLS) {
            throw new CompositionProblem("bounds.cells", cells, MOST_CELLS);
        }
        text(table.caption());
        text(table.note());
        for (Block.Row row : table.rows()) {
            for (List<Inline> cell : row.cells()) {
                text(cell);
            }
        }
    }

    private void text(List<Inline> text) throws CompositionProblem {
        String plain = PlainText.of(text);
        if (plain.length() > LONGEST_PARAGRAPH || text.size() > MOST_STYLES) {
            throw new CompositionProblem("bounds.paragraph",
                    plain.substring(0, Math.min(BEGINNING, plain.length())).strip(),
                    plain.length() > LONGEST_PARAGRAPH ? LONGEST_PARAGRAPH : MOST_STYLES);
        }
        characters += plain.length();
        if (characters > LONGEST_TEXT) {
            throw new CompositionProblem("bounds.text", LONGEST_TEXT);
        }
    }
}
