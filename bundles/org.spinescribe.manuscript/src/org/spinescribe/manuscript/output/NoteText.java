/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.output;

import java.util.ArrayList;
import java.util.List;

import org.spinescribe.manuscript.Block;
import org.spinescribe.manuscript.Inline;

/** Turns the content of a note into paragraphs, for places that allow no lists, tables and the like. */
public final class NoteText {

    private static final String BULLET = "•";

    private NoteText() {
    }

    /** The paragraphs of a note; each item of a list and each row of a table becomes one. */
    public static List<List<Inline>> paragraphs(List<Block> content) {
        List<List<Inline>> paragraphs = new ArrayList<>();
        content.forEach(block -> add(block, paragraphs));
        return paragraphs;
    }

    private static void add(Block block, List<List<Inline>> paragraphs) {
        switch (block) {
            case Block.Paragraph paragraph -> paragraphs.add(paragraph.text());
            case Block.Heading heading ->
                paragraphs.add(List.of(new Inline.Styled(Inline.Style.STRONG, heading.text())));
            case Block.Quotation quotation -> quotation.content().forEach(inner -> add(inner, paragraphs));
            case Block.ItemList list -> items(list, paragraphs);
            case Block.Table table -> {
                labelled(table.label(), table.caption(), paragraphs);
                table.header().forEach(row -> paragraphs.add(cells(row)));
                table.rows().forEach(row -> paragraphs.add(cells(row)));
                labelled("", table.note(), paragraphs);
            }
            case Block.Figure figure -> labelled(figure.label(), figure.caption(), paragraphs);
        }
    }

    private static void items(Block.ItemList list, List<List<Inline>> paragraphs) {
        int number = list.start().orElse(1);
        for (List<Block> item : list.items()) {
            List<List<Inline>> inner = paragraphs(item);
            List<Inline> first = new ArrayList<>();
            first.add(new Inline.Text((list.ordered() ? number++ + "." : BULLET) + " "));
            if (!inner.isEmpty()) {
                first.addAll(inner.removeFirst());
            }
            paragraphs.add(first);
            paragraphs.addAll(inner);
        }
    }

    private static List<Inline> cells(Block.Row row) {
        List<Inline> line = new ArrayList<>();
        for (List<Inline> cell : row.cells()) {
            if (!line.isEmpty()) {
                line.add(new Inline.Text("; "));
            }
            line.addAll(cell);
        }
        return line;
    }

    private static void labelled(String label, List<Inline> text, List<List<Inline>> paragraphs) {
        if (!label.isEmpty() || !text.isEmpty()) {
            List<Inline> line = new ArrayList<>();
            line.add(new Inline.Styled(Inline.Style.STRONG, List.of(new Inline.Text(label))));
            line.add(new Inline.Text(label.isEmpty() || text.isEmpty() ? "" : " "));
            line.addAll(text);
            paragraphs.add(line);
        }
    }
}
