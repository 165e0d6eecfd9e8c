/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.composition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.BulletList;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.spinescribe.language.prose.GeneratedPart;
import org.spinescribe.language.prose.ProseText;
import org.spinescribe.manuscript.Block;
import org.spinescribe.manuscript.Inline;

/** Converts nodes of prose to blocks for print. */
final class ProseBlocks {

    private final InlineText inlines;

    ProseBlocks(InlineText inlines) {
        this.inlines = inlines;
    }

    InlineText inlines() {
        return inlines;
    }

    /** The paragraphs of a text in one line, for captions, notes and cells. */
    List<Inline> line(ProseText text) {
        List<Inline> line = new ArrayList<>();
        for (Node block = text.document().getFirstChild(); block != null; block = block.getNext()) {
            if (!line.isEmpty()) {
                line.add(new Inline.Text(" "));
            }
            line.addAll(inlines.of(WrittenText.of(text), block));
        }
        return line;
    }

    /** The blocks of a text, with their offsets in the report. */
    List<Block> written(ProseText text) {
        List<Block> blocks = new ArrayList<>();
        for (Node node = text.document().getFirstChild(); node != null; node = node.getNext()) {
            blocks.addAll(written(text, node));
        }
        return blocks;
    }

    /** The blocks of one node of a text, with their offset in the report. */
    List<Block> written(ProseText text, Node node) {
        int offset = text.range(node).offset();
        return block(WrittenText.of(text), node).stream().map(block -> block.at(offset)).toList();
    }

    /** The blocks of a node's children. */
    List<Block> of(WrittenText text, Node parent) {
        List<Block> blocks = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            blocks.addAll(block(text, node));
        }
        return blocks;
    }

    /** The blocks for one node; empty for a definition that is printed elsewhere. */
    List<Block> block(WrittenText text, Node node) {
        return switch (node) {
            case Paragraph paragraph -> List.of(new Block.Paragraph(inlines.of(text, paragraph)));
            case BulletList list -> List.of(new Block.ItemList(Optional.empty(), items(text, list)));
            case OrderedList list -> List.of(new Block.ItemList(
                    Optional.of(Optional.ofNullable(list.getMarkerStartNumber()).orElse(1)), items(text, list)));
            case TableBlock table -> List.of(table(text, table, "", "", List.of(), List.of()));
            case GeneratedPart part -> List.of();
            case FootnoteDefinition definition -> List.of();
            default -> List.of(new Block.Paragraph(inlines.of(text, node)));
        };
    }

    private List<List<Block>> items(WrittenText text, ListBlock list) {
        List<List<Block>> items = new ArrayList<>();
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            items.add(of(text, item));
        }
        return items;
    }

    /** A table typed in prose, with its label, its caption and the note below it. */
    Block.Table table(WrittenText text, TableBlock table, String id, String label, List<Inline> caption,
            List<Inline> note) {
        List<Block.Row> header = new ArrayList<>();
        List<Block.Row> rows = new ArrayList<>();
        List<Block.Alignment> alignments = new ArrayList<>();
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
                (part instanceof TableHead ? header : rows).add(row(text, (TableRow) row, alignments));
            }
        }
        return Tables.of(id, label, caption, alignments, header, rows, note);
    }

    private Block.Row row(WrittenText text, TableRow row, List<Block.Alignment> alignments) {
        boolean first = alignments.isEmpty();
        List<List<Inline>> cells = new ArrayList<>();
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            cells.add(inlines.of(text, cell));
            if (first) {
                alignments.add(alignment((TableCell) cell));
            }
        }
        return new Block.Row(cells);
    }

    private static Block.Alignment alignment(TableCell cell) {
        return switch (cell.getAlignment()) {
            case CENTER -> Block.Alignment.CENTER;
            case RIGHT -> Block.Alignment.RIGHT;
            case null, default -> Block.Alignment.LEFT;
        };
    }
}
