/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.anonymous;

import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

import org.spinescribe.manuscript.Block;
import org.spinescribe.manuscript.Image;
import org.spinescribe.manuscript.Inline;
import org.spinescribe.manuscript.Supplement;

/**
 * Goes through the text of a manuscript and replaces words.
 *
 * @param lines replaces a line of text
 * @param words replaces a short text
 * @param drawing replaces the bytes of an image
 * @param works replaces the key of a work
 * @param floats replaces the id of a figure or table
 */
record Rewriting(UnaryOperator<List<Inline>> lines, UnaryOperator<String> words, Function<Image, byte[]> drawing,
         UnaryOperator<String> works, UnaryOperator<String> floats) {

    List<Block> blocks(List<Block> blocks) {
        return blocks.stream().map(this::block).toList();
    }

    private Block block(Block block) {
        return switch (block) {
            case Block.Heading heading -> new Block.Heading(heading.level(), line(heading.text()), Block.NOWHERE);
            case Block.Paragraph paragraph -> new Block.Paragraph(line(paragraph.text()));
            case Block.ItemList list -> new Block.ItemList(list.start(),
                    list.items().stream().map(this::blocks).toList());
            case Block.Quotation quotation -> new Block.Quotation(blocks(quotation.content()));
            case Block.Table table -> new Block.Table(floats.apply(table.id()), table.label(), line(table.caption()),
                    table.columns(), rows(table.header()), rows(table.rows()), line(table.note()));
            case Block.Figure figure -> figure(figure);
        };
    }

    private List<Block.Row> rows(List<Block.Row> rows) {
        return rows.stream().map(row -> new Block.Row(row.cells().stream().map(this::line).toList())).toList();
    }

    /** Names images after their figures: file names often identify people. */
    private Block figure(Block.Figure figure) {
        String number = figure.label().replaceAll("\\D", "");
        return new Block.Figure(floats.apply(figure.id()), figure.label(), figure.panels().stream().map(panel -> {
            Image image = panel.image();
            String ending = image.name().substring(image.name().lastIndexOf('.') + 1);
            Image renamed = new Image("figure-" + number + panel.letter() + "." + ending, image.mediaType(),
                    drawing.apply(image), image.width(), image.height(), image.resolution());
            return new Block.Panel(panel.letter(), renamed, words.apply(panel.alternativeText()));
        }).toList(), line(figure.caption()));
    }

    /** Keeps the file, which is submitted under a neutral name. */
    Supplement supplement(Supplement whole) {
        return new Supplement(floats.apply(whole.id()), whole.number(), whole.label(), whole.file(),
                line(whole.caption()));
    }

    List<Inline> line(List<Inline> line) {
        return inner(lines.apply(line));
    }

    private List<Inline> inner(List<Inline> line) {
        return line.stream().map(this::inline).toList();
    }

    private Inline inline(Inline inline) {
        return switch (inline) {
            case Inline.Text text -> text;
            case Inline.Styled styled -> new Inline.Styled(styled.style(), inner(styled.content()));
            case Inline.Link link -> new Inline.Link(link.address(), inner(link.content()));
            case Inline.Citation citation -> new Inline.Citation(citation.parts().stream().map(part ->
                    new Inline.Citation.Part(part.text(), part.reference().map(works))).toList(),
                    citation.superscript());
            case Inline.CrossReference reference -> new Inline.CrossReference(floats.apply(reference.target()),
                    reference.text());
            case Inline.Anchor anchor -> new Inline.Anchor(floats.apply(anchor.id()), inner(anchor.content()));
            case Inline.Footnote footnote -> new Inline.Footnote(blocks(footnote.content()));
            case Inline.LineBreak lineBreak -> lineBreak;
        };
    }
}
