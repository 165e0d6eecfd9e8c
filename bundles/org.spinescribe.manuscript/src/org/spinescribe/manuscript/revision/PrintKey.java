/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.revision;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.spinescribe.manuscript.Block;
import org.spinescribe.manuscript.Inline;

/** Keys that are equal for equal print, wherever the source stands. */
final class PrintKey {

    private PrintKey() {
    }

    static String ofBlocks(List<Block> blocks) {
        return blocks.stream().map(PrintKey::of).collect(Collectors.joining("¶"));
    }

    static String of(Block block) {
        return switch (block) {
            case Block.Heading it -> "h" + it.level() + of(it.text());
            case Block.Paragraph it -> "p" + of(it.text());
            case Block.ItemList it -> "l" + it.start() + it.items().stream().map(PrintKey::ofBlocks).toList();
            case Block.Quotation it -> "q" + ofBlocks(it.content());
            case Block.Table it -> "t" + it.label() + of(it.caption()) + it.header().stream().map(PrintKey::of).toList()
                    + it.rows().stream().map(PrintKey::of).toList() + of(it.note());
            case Block.Figure it -> "f" + it.label() + of(it.caption()) + it.panels().stream()
                    .map(panel -> panel.letter() + Arrays.hashCode(panel.image().data())).toList();
        };
    }

    static String of(Block.Row row) {
        return row.cells().stream().map(PrintKey::of).collect(Collectors.joining("|"));
    }

    static String of(List<Inline> inlines) {
        return inlines.stream().map(PrintKey::of).collect(Collectors.joining());
    }

    static String of(Inline inline) {
        return switch (inline) {
            case Inline.Text it -> it.text();
            case Inline.Styled it -> "<" + it.style() + ">" + of(it.content()) + "</>";
            case Inline.Link it -> "<" + it.address() + ">" + of(it.content()) + "</>";
            case Inline.Citation it -> "<cite " + it.superscript() + ">" + it.text() + "</>";
            case Inline.CrossReference it -> it.text();
            case Inline.Anchor it -> of(it.content());
            case Inline.Footnote it -> "<note>" + ofBlocks(it.content()) + "</>";
            case Inline.LineBreak it -> "<br>";
        };
    }
}
