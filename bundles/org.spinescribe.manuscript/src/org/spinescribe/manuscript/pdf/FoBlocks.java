/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.pdf;

import java.util.List;

import org.spinescribe.manuscript.Block;
import org.spinescribe.manuscript.Inline;
import org.spinescribe.manuscript.WritingDirection;
import org.spinescribe.manuscript.output.Anchors;
import org.xml.sax.SAXException;

/** Writes the blocks of the body. */
final class FoBlocks {

    private static final int DEEPEST_HEADING = 3;
    private static final List<String> BULLETS = List.of("•", "–", "▪");

    private final Fo fo;
    private final Look look;
    private final Anchors anchors;
    private final ImageAddresses images;
    private final BlockPlaces places;
    private final FoInlines inlines;
    private int headings;
    /** Level of the tag of the last heading. */
    private int tagLevel;
    private boolean onNewPage;
    /** Whether the next paragraph follows a heading or a float, and so is not indented. */
    private boolean first = true;

    FoBlocks(Fo fo, Look look, Anchors anchors, ImageAddresses images, BlockPlaces places) {
        this.fo = fo;
        this.look = look;
        this.anchors = anchors;
        this.images = images;
        this.places = places;
        inlines = new FoInlines(fo, look, anchors);
    }

    FoInlines inlines() {
        return inlines;
    }

    /** Makes the next heading begin a page. */
    void startOnNewPage() {
        onNewPage = true;
    }

    /** Writes blocks; their first paragraph is not indented. */
    void write(List<Block> blocks) throws SAXException {
        first = true;
        for (Block block : blocks) {
            write(block);
        }
    }

    /** Writes a paragraph with its own attributes. */
    void line(List<Inline> text, String... attributes) throws SAXException {
        inlines.paragraph(text, attributes);
    }

    private void write(Block block) throws SAXException {
        switch (block) {
            case Block.Heading heading -> {
                headings++;
                heading(Math.min(heading.level(), DEEPEST_HEADING),
                        places.mark(Outline.heading(headings), heading.offset()), onNewPage, heading.text());
                onNewPage = false;
            }
            case Block.Paragraph paragraph -> line(paragraph.text(), "id", places.mark(block.offset()), "text-indent",
                    Look.points(first ? 0 : Look.INDENT), "orphans", "2", "widows", "2");
            case Block.ItemList list -> list(list, 0);
            case Block.Quotation quotation -> quotation(quotation);
            case Block.Table table -> new FoTables(fo, look, anchors, inlines, places).write(table);
            case Block.Figure figure -> new FoFigures(fo, look, anchors, images, inlines, places).write(figure);
        }
        first = !(block instanceof Block.Paragraph);
    }

    void heading(int level, String id, boolean newPage, List<Inline> text) throws SAXException {
        heading(level, id, newPage, level == 1 ? "18pt" : "12pt", text);
    }

    /** Writes a heading with its own distance to the text before. */
    void heading(int level, String id, boolean newPage, String before, List<Inline> text) throws SAXException {
        double size = look.fontSize() + (level == 1 ? 2 : 0);
        // screen readers must not meet skipped heading levels
        tagLevel = Math.min(level, tagLevel + 1);
        inlines.paragraph(text, "role", "H" + tagLevel, "id", id, "font-size", Look.points(size), "line-height",
                Look.looseLine(size), "font-weight", "bold", "font-style", level == 3 ? "italic" : "normal",
                "keep-with-next.within-page", look.keep(), "keep-together.within-page", look.keep(), "space-before",
                before, "space-after", level == 1 ? "6pt" : "3pt", "break-before", newPage ? "page" : null);
        first = true;
    }

    private void quotation(Block.Quotation quotation) throws SAXException {
        fo.start("block", "id", places.mark(quotation.offset()), "role", "BlockQuote", "margin-left",
                Look.points(Look.INDENT));
        first = true;
        write(quotation.content());
        fo.end();
    }

    /** Writes a list; its first words determine the side of its bullets. */
    private void list(Block.ItemList list, int level) throws SAXException {
        boolean rightToLeft = WritingDirection.isRightToLeft(list);
        fo.startDirection(rightToLeft);
        items(list, level);
        fo.endDirection(rightToLeft);
    }

    private void items(Block.ItemList list, int level) throws SAXException {
        fo.start("list-block", "id", places.mark(list.offset()), "provisional-distance-between-starts",
                Look.points(Look.LIST_INDENT), "provisional-label-separation", "3pt");
        int number = list.start().orElse(1);
        for (List<Block> item : list.items()) {
            startItem(null, list.ordered() ? number + "." : BULLETS.get(level % BULLETS.size()));
            for (Block block : item) {
                if (block instanceof Block.ItemList nested) {
                    list(nested, level + 1);
                } else {
                    first = true;
                    write(block);
                }
            }
            if (item.isEmpty()) {
                fo.empty("block");
            }
            endItem();
            number++;
        }
        fo.end();
    }

    /** Writes an item of a list with a label of its own. */
    void item(String id, String label, List<Inline> text) throws SAXException {
        startItem(id, label);
        line(text);
        endItem();
    }

    /** Writes a note as an item of a list. */
    void item(String id, String label, Inline.Footnote note) throws SAXException {
        startItem(id, label);
        fo.start("block");
        inlines.notes().endnote(note);
        fo.end();
        endItem();
    }

    private void startItem(String id, String label) throws SAXException {
        fo.start("list-item", "id", id, "space-after", id == null ? null : "4pt");
        fo.start("list-item-label", "end-indent", "label-end()").start("block").text(label).end().end();
        fo.start("list-item-body", "start-indent", "body-start()");
    }

    private void endItem() throws SAXException {
        fo.end().end();
    }
}
