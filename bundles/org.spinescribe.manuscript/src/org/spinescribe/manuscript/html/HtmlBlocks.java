/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.html;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.spinescribe.manuscript.Block;
import org.spinescribe.manuscript.Inline;
import org.spinescribe.manuscript.PlainText;
import org.spinescribe.manuscript.WritingDirection;
import org.spinescribe.manuscript.output.Anchors;

/** Writes the blocks of a page. */
final class HtmlBlocks {

    private static final int DEEPEST = 6;

    private final Html html;
    private final HtmlInlines inlines;
    private final Anchors anchors;
    private final HtmlTables tables;
    private final HtmlFigures figures;
    private final Set<String> used = new HashSet<>();
    private int headings;
    /** Level of the latest heading. */
    private int level;

    HtmlBlocks(Html html, HtmlInlines inlines, Anchors anchors) {
        this.html = html;
        this.inlines = inlines;
        this.anchors = anchors;
        tables = new HtmlTables(html, inlines);
        figures = new HtmlFigures(html, inlines);
    }

    void write(List<Block> blocks) {
        blocks.forEach(this::write);
    }

    private void write(Block block) {
        switch (block) {
            case Block.Heading heading -> heading(heading.level() + 1, "section-" + ++headings, heading.text(),
                    heading.offset());
            case Block.Paragraph paragraph -> {
                html.start("p", "data-offset", offset(block));
                inlines.write(paragraph.text());
                html.end();
            }
            case Block.ItemList list -> list(list);
            case Block.Quotation quotation -> {
                html.start("blockquote", "data-offset", offset(block));
                write(quotation.content());
                html.end();
            }
            case Block.Table table -> tables.write(table, id(table.id()), offset(block));
            case Block.Figure figure -> figures.write(figure, id(figure.id()), offset(block));
        }
    }

    /** Writes a heading at most one level deeper than the last, since screen readers must not meet skipped levels. */
    void heading(int wanted, String id, List<Inline> text, int offset) {
        if (!PlainText.isThere(text)) {
            return;
        }
        level = Math.min(Math.min(wanted, DEEPEST), level + 1);
        html.start("h" + level, "id", id, "data-offset", offset(offset));
        inlines.write(text);
        html.end();
    }

    private void list(Block.ItemList list) {
        html.start(list.ordered() ? "ol" : "ul", "start",
                list.start().filter(start -> start != 1).map(String::valueOf).orElse(null), "dir",
                WritingDirection.isRightToLeft(list) ? "rtl" : null, "data-offset", offset(list));
        for (List<Block> item : list.items()) {
            html.start("li");
            // a first paragraph in an item needs no space around it
            List<Block> rest = new ArrayList<>(item);
            if (!rest.isEmpty() && rest.getFirst() instanceof Block.Paragraph paragraph) {
                inlines.write(paragraph.text());
                rest.removeFirst();
            }
            write(rest);
            html.end();
        }
        html.end();
    }

    /** The anchor of a figure or table, at its first occurrence only. */
    private String id(String name) {
        Optional<String> anchor = anchors.ofFloat(name);
        return anchor.filter(used::add).orElse(null);
    }

    private static String offset(Block block) {
        return offset(block.offset());
    }

    private static String offset(int offset) {
        return offset == Block.NOWHERE ? null : String.valueOf(offset);
    }
}
