/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.revision;

import java.util.ArrayList;
import java.util.List;

import org.spinescribe.manuscript.Block;
import org.spinescribe.manuscript.Inline;
import org.spinescribe.manuscript.PlainText;

/** Merges blocks of two versions: paragraphs, lists, tables and figures with their changes marked. */
final class MarkedContent {

    private MarkedContent() {
    }

    /** The blocks of both versions, deleted ones before inserted ones. */
    static List<Block> both(List<Block> before, List<Block> after) {
        List<Block> marked = new ArrayList<>();
        for (SequenceAlignment.Step step : SequenceAlignment.similar(before.stream().map(PrintKey::of).toList(),
                after.stream().map(PrintKey::of).toList(), (i, j) -> similarity(before.get(i), after.get(j)))) {
            switch (step.side()) {
                case OLD -> marked.addAll(alone(before.get(step.old()), Side.OLD));
                case NEW -> marked.addAll(where(after.get(step.now()), alone(after.get(step.now()), Side.NEW)));
                case BOTH -> marked.addAll(where(after.get(step.now()),
                        both(before.get(step.old()), after.get(step.now()))));
            }
        }
        return marked;
    }

    /** Gives the marked blocks the offset of the new version's block. */
    private static List<Block> where(Block after, List<Block> marked) {
        return marked.stream().map(block -> block.at(after.offset())).toList();
    }

    private static double similarity(Block before, Block after) {
        if (before.getClass() != after.getClass()) {
            return 0;
        }
        boolean named = before instanceof Block.Figure old && after instanceof Block.Figure now
                && old.id().equals(now.id())
                || before instanceof Block.Table past && after instanceof Block.Table present
                        && past.columns().size() == present.columns().size() && !past.id().isEmpty()
                        && past.id().equals(present.id());
        return named ? 1 : SequenceAlignment.similarity(words(before), words(after));
    }

    private static List<String> words(Block block) {
        String text = switch (block) {
            case Block.Heading it -> PlainText.of(it.text());
            case Block.Paragraph it -> PlainText.of(it.text());
            case Block.Figure it -> PlainText.of(it.caption());
            default -> PrintKey.of(block);
        };
        return text.isBlank() ? List.of() : List.of(text.strip().split("[\\s|¶]+"));
    }

    private static List<Block> both(Block before, Block after) {
        if (PrintKey.of(before).equals(PrintKey.of(after))) {
            return List.of(after);
        }
        return switch (after) {
            case Block.Heading it when it.level() == ((Block.Heading) before).level() ->
                List.of(new Block.Heading(it.level(), MarkedLine.both(((Block.Heading) before).text(), it.text())));
            case Block.Paragraph it ->
                    List.of(new Block.Paragraph(MarkedLine.both(((Block.Paragraph) before).text(), it.text())));
            case Block.ItemList it ->
                    List.of(new Block.ItemList(it.start(), items(((Block.ItemList) before).items(), it.items())));
            case Block.Quotation it ->
                    List.of(new Block.Quotation(both(((Block.Quotation) before).content(), it.content())));
            case Block.Figure it -> MarkedFigures.both((Block.Figure) before, it);
            case Block.Table it when it.columns().size() == ((Block.Table) before).columns().size() ->
                List.of(table((Block.Table) before, it));
            default -> {
                List<Block> blocks = new ArrayList<>(alone(before, Side.OLD));
                blocks.addAll(alone(after, Side.NEW));
                yield blocks;
            }
        };
    }

    private static Block.Table table(Block.Table before, Block.Table after) {
        return new Block.Table(after.id(), after.label(), MarkedLine.both(before.caption(), after.caption()),
                after.columns(), rows(before.header(), after.header()), rows(before.rows(), after.rows()),
                MarkedLine.both(before.note(), after.note()));
    }

    private static List<Block.Row> rows(List<Block.Row> before, List<Block.Row> after) {
        List<Block.Row> rows = new ArrayList<>();
        for (SequenceAlignment.Step step : SequenceAlignment.similar(before.stream().map(PrintKey::of).toList(),
                after.stream().map(PrintKey::of).toList(),
                (i, j) -> SequenceAlignment.similarity(words(before.get(i)), words(after.get(j))))) {
            rows.add(switch (step.side()) {
                case OLD -> alone(before.get(step.old()), Side.OLD);
                case NEW -> alone(after.get(step.now()), Side.NEW);
                case BOTH -> row(before.get(step.old()), after.get(step.now()));
            });
        }
        return rows;
    }

    private static List<String> words(Block.Row row) {
        return List.of(PrintKey.of(row).split("[\\s|]+"));
    }

    private static Block.Row row(Block.Row before, Block.Row after) {
        List<List<Inline>> cells = new ArrayList<>();
        for (int i = 0; i < after.cells().size(); i++) {
            cells.add(MarkedLine.both(before.cells().get(i), after.cells().get(i)));
        }
        return new Block.Row(cells);
    }

    private static List<List<Block>> items(List<List<Block>> before, List<List<Block>> after) {
        List<List<Block>> items = new ArrayList<>();
        for (SequenceAlignment.Step step : SequenceAlignment.similar(before.stream().map(PrintKey::ofBlocks).toList(),
                after.stream().map(PrintKey::ofBlocks).toList(),
                (i, j) -> SequenceAlignment.similarity(List.of(PrintKey.ofBlocks(before.get(i)).split("[\\s¶]+")),
                        List.of(PrintKey.ofBlocks(after.get(j)).split("[\\s¶]+"))))) {
            items.add(switch (step.side()) {
                case OLD -> alone(before.get(step.old()), Side.OLD);
                case NEW -> alone(after.get(step.now()), Side.NEW);
                case BOTH -> both(before.get(step.old()), after.get(step.now()));
            });
        }
        return items;
    }

    private static List<Block> alone(List<Block> blocks, Side side) {
        return blocks.stream().flatMap(block -> alone(block, side).stream()).toList();
    }

    private static Block.Row alone(Block.Row row, Side side) {
        return new Block.Row(row.cells().stream().map(cell -> MarkedLine.alone(cell, side)).toList());
    }

    /** A block of one version. Deleted figures and tables have no number and no anchor for mentions. */
    private static List<Block> alone(Block block, Side side) {
        return switch (block) {
            case Block.Heading it -> List.of(new Block.Heading(it.level(), MarkedLine.alone(it.text(), side)));
            case Block.Paragraph it -> List.of(new Block.Paragraph(MarkedLine.alone(it.text(), side)));
            case Block.ItemList it ->
                    List.of(new Block.ItemList(it.start(), it.items().stream().map(item -> alone(item, side))
                            .toList()));
            case Block.Quotation it -> List.of(new Block.Quotation(alone(it.content(), side)));
            case Block.Figure it -> List.of(MarkedFigures.alone(it, side));
            case Block.Table it when side == Side.OLD -> {
                List<Block> blocks = new ArrayList<>();
                if (!it.label().isEmpty()) {
                    blocks.add(caption(it.label(), it.caption()));
                }
                blocks.add(table("", "", List.of(), it, side));
                yield blocks;
            }
            case Block.Table it -> List.of(table(it.id(), it.label(), MarkedLine.alone(it.caption(), side), it, side));
        };
    }

    private static Block caption(String label, List<Inline> caption) {
        List<Inline> words = new ArrayList<>(List.of(new Inline.Text(label + ". ")));
        words.addAll(caption);
        return new Block.Paragraph(MarkedLine.alone(words, Side.OLD));
    }

    private static Block.Table table(String id, String label, List<Inline> caption, Block.Table table, Side side) {
        return new Block.Table(id, label, caption, table.columns(), table.header().stream().map(row -> alone(row, side))
                .toList(),
                table.rows().stream().map(row -> alone(row, side)).toList(), MarkedLine.alone(table.note(), side));
    }
}
