/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.parts;

import java.util.List;
import java.util.function.UnaryOperator;

import org.spinescribe.drafts.Block;
import org.spinescribe.drafts.Inline;

/** Blocks whose text has been worked over. */
public final class Tied {

    private Tied() {
    }

    /** The same blocks, each text changed. */
    public static List<Block> blocks(List<Block> blocks, UnaryOperator<List<Inline>> change) {
        return blocks.stream().map(block -> block(block, change)).toList();
    }

    private static Block block(Block block, UnaryOperator<List<Inline>> change) {
        return switch (block) {
            case Block.Heading heading -> heading;
            case Block.Paragraph paragraph -> new Block.Paragraph(change.apply(paragraph.text()), paragraph.place());
            case Block.Items list -> new Block.Items(list.start(),
                    list.items().stream().map(item -> blocks(item, change)).toList(), list.place());
            case Block.Table table -> new Block.Table(table.name(), table.label(), change.apply(table.caption()),
                    table.head(), table.rows().stream().map(row -> row.stream().map(change).toList()).toList(),
                    table.note().stream().map(change).toList(), table.place());
            case Block.Figure figure -> new Block.Figure(figure.name(), figure.label(), figure.pictures(),
                    change.apply(figure.caption()), figure.place());
        };
    }
}
