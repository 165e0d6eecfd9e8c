/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Copies parts of a manuscript into another document, without their links: the targets are not in that document. */
public final class Unlinked {

    private Unlinked() {
    }

    /** The same line without links to works, figures and tables. */
    public static List<Inline> line(List<Inline> line) {
        return line.stream().<Inline>map(inline -> switch (inline) {
            case Inline.CrossReference reference -> new Inline.Text(reference.text());
            case Inline.Citation citation -> new Inline.Citation(citation.parts().stream()
                    .map(part -> new Inline.Citation.Part(part.text(), Optional.empty())).toList(),
                    citation.superscript());
            case Inline.Styled styled -> new Inline.Styled(styled.style(), line(styled.content()));
            case Inline.Link link -> new Inline.Link(link.address(), line(link.content()));
            case Inline.Footnote footnote -> new Inline.Footnote(blocks(footnote.content()));
            case Inline.Anchor anchor -> new Inline.Anchor(anchor.id(), line(anchor.content()));
            case Inline.Text text -> text;
            case Inline.LineBreak end -> end;
        }).toList();
    }

    /** The same blocks without such links. */
    public static List<Block> blocks(List<Block> blocks) {
        return blocks.stream().map(Unlinked::block).toList();
    }

    private static Block block(Block block) {
        UnaryOperator<List<Block.Row>> rows = all -> all.stream().map(row -> new Block.Row(row.cells().stream()
                .map(Unlinked::line).toList())).toList();
        return switch (block) {
            case Block.Heading heading -> new Block.Heading(heading.level(), line(heading.text()), heading.offset());
            case Block.Paragraph paragraph -> new Block.Paragraph(line(paragraph.text()), paragraph.offset());
            case Block.ItemList list -> new Block.ItemList(list.start(), list.items().stream().map(Unlinked::blocks)
                    .toList(), list.offset());
            case Block.Quotation quotation -> new Block.Quotation(blocks(quotation.content()), quotation.offset());
            case Block.Table table -> new Block.Table(table.id(), table.label(), line(table.caption()),
                    table.columns(), rows.apply(table.header()), rows.apply(table.rows()), line(table.note()),
                    table.offset());
            case Block.Figure figure -> new Block.Figure(figure.id(), figure.label(), figure.panels(),
                    line(figure.caption()), figure.offset());
        };
    }
}
