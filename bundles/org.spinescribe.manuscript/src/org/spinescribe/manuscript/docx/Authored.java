/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.docx;

import java.util.List;
import java.util.stream.Stream;

import org.spinescribe.manuscript.Block;
import org.spinescribe.manuscript.Inline;
import org.spinescribe.manuscript.Origin;

/** Distinguishes the authors' words from generated text. */
final class Authored {

    private Authored() {
    }

    /** Whether an author wrote any word of a block. */
    static boolean isIn(Block block) {
        return switch (block) {
            case Block.Heading heading -> isIn(heading.text());
            case Block.Paragraph paragraph -> isIn(paragraph.text());
            case Block.ItemList list -> list.items().stream().flatMap(List::stream).anyMatch(Authored::isIn);
            case Block.Quotation quotation -> quotation.content().stream().anyMatch(Authored::isIn);
            case Block.Figure figure -> true;
            case Block.Table table -> isIn(table.caption()) || isIn(table.note())
                    || Stream.concat(table.header().stream(), table.rows().stream())
                            .flatMap(row -> row.cells().stream()).anyMatch(Authored::isIn);
        };
    }

    /** Whether an author wrote any word of a line. */
    static boolean isIn(List<Inline> line) {
        return line.stream().anyMatch(Authored::isIn);
    }

    private static boolean isIn(Inline inline) {
        return switch (inline) {
            case Inline.Text text -> text.origin().stretches().stream()
                    .anyMatch(each -> each.kind() == Origin.Kind.TYPED || each.kind() == Origin.Kind.WHOLE);
            case Inline.Styled styled -> isIn(styled.content());
            case Inline.Link link -> isIn(link.content());
            case Inline.Anchor anchor -> isIn(anchor.content());
            default -> !inline.origin().isMade();
        };
    }
}
