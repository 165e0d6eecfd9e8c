/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts;

import java.util.List;
import java.util.function.Consumer;

/** All texts of blocks, in the order of the file. */
public final class BlockTexts {

    private BlockTexts() {
    }

    /** Hands on each text of some blocks. */
    public static void of(List<DraftBlock> blocks, Consumer<List<DraftInline>> take) {
        for (DraftBlock block : blocks) {
            switch (block) {
                case DraftBlock.Heading heading -> take.accept(heading.text());
                case DraftBlock.Paragraph paragraph -> take.accept(paragraph.text());
                case DraftBlock.Items list -> list.items().forEach(item -> of(item, take));
                case DraftBlock.Table table -> {
                    take.accept(table.caption());
                    table.rows().forEach(row -> row.forEach(take));
                    table.note().forEach(take);
                }
                case DraftBlock.Figure figure -> take.accept(figure.caption());
            }
        }
    }
}
