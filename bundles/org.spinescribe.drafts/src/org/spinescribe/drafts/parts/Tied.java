/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.parts;

import java.util.List;
import java.util.function.UnaryOperator;

import org.spinescribe.drafts.DraftBlock;
import org.spinescribe.drafts.DraftInline;

/** Blocks whose text has been worked over. */
public final class Tied {

    private Tied() {
    }

    /** The same blocks, each text changed. */
    public static List<DraftBlock> blocks(List<DraftBlock> blocks, UnaryOperator<List<DraftInline>> change) {
        return blocks.stream().map(block -> block(block, change)).toList();
    }

    private static DraftBlock block(DraftBlock block, UnaryOperator<List<DraftInline>> change) {
        return switch (block) {
            case DraftBlock.Heading heading -> heading;
            case DraftBlock.Paragraph paragraph -> new DraftBlock.Paragraph(change.apply(paragraph.text()),
                    paragraph.place());
            case DraftBlock.Items list -> new DraftBlock.Items(list.start(),
                    list.items().stream().map(item -> blocks(item, change)).toList(), list.place());
            case DraftBlock.Table table -> new DraftBlock.Table(table.name(), table.label(),
                    change.apply(table.caption()),
                    table.head(), table.rows().stream().map(row -> row.stream().map(change).toList()).toList(),
                    table.note().stream().map(change).toList(), table.place());
            case DraftBlock.Figure figure -> new DraftBlock.Figure(figure.name(), figure.label(), figure.pictures(),
                    change.apply(figure.caption()), figure.place());
        };
    }
}
