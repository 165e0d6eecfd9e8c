/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.docx;

import java.util.List;
import java.util.Optional;

import org.spinescribe.manuscript.Block;
import org.spinescribe.manuscript.output.Xml;

/** Writes the blocks of one part: the document or its footnotes. */
final class DocxBlocks {

    private static final int DEEPEST_HEADING = 3;
    private static final int DEEPEST_LIST = 2;

    private final Context context;
    private final Relationships relationships;
    private final Xml xml;
    private final Runs runs;
    private final Paragraphs paragraphs;
    private final boolean inFootnote;
    /** Whether the next paragraph follows a heading or a float, and so is not indented. */
    private boolean first = true;

    DocxBlocks(Context context, Relationships relationships, boolean inFootnote, Xml xml) {
        this.context = context;
        this.relationships = relationships;
        this.xml = xml;
        this.inFootnote = inFootnote;
        runs = new Runs(context, relationships, inFootnote, xml);
        paragraphs = new Paragraphs(xml, runs, context.marks());
    }

    /** The relationships of the part being written. */
    Relationships relationships() {
        return relationships;
    }

    Runs runs() {
        return runs;
    }

    Paragraphs paragraphs() {
        return paragraphs;
    }

    /**
     * Writes blocks of the text; the first paragraph of them is not indented, and a wide table among them gets a sheet
     * of its own that is turned.
     */
    void write(List<Block> blocks) {
        first = true;
        for (Block block : blocks) {
            if (block instanceof Block.Table table && !inFootnote && DocxTables.isWide(table)) {
                SectionProperties sections = new SectionProperties(context, xml);
                sections.upright();
                new DocxTables(context, xml, this).write(table, context.page().turned());
                sections.turned();
                first = true;
            } else {
                write(block);
            }
        }
    }

    private void write(Block block) {
        if (inFootnote || Authored.isIn(block)) {
            unguarded(block);
        } else {
            context.marks().generated(xml, block instanceof Block.Table ? Generated.FACTS : Generated.LINE,
                    () -> unguarded(block));
        }
        first = !(block instanceof Block.Paragraph);
    }

    private void unguarded(Block block) {
        switch (block) {
            case Block.Heading heading -> heading(heading);
            case Block.Paragraph paragraph -> paragraph(paragraph);
            case Block.ItemList list -> list(list, 0);
            case Block.Quotation quotation -> quotation(quotation);
            case Block.Table table -> new DocxTables(context, xml, this).write(table);
            case Block.Figure figure -> new DocxFigures(context, xml, this).write(figure);
        }
    }

    void heading(Block.Heading heading) {
        paragraphs.write("Heading" + Math.min(heading.level(), DEEPEST_HEADING), heading.text());
    }

    private void paragraph(Block.Paragraph paragraph) {
        paragraphs.write(inFootnote ? "FootnoteText" : first ? "FirstParagraph" : "BodyText", paragraph.text());
    }

    private void quotation(Block.Quotation quotation) {
        for (Block block : quotation.content()) {
            if (block instanceof Block.Paragraph paragraph) {
                paragraphs.write("Quote", paragraph.text());
            } else {
                write(block);
            }
        }
    }

    private void list(Block.ItemList list, int depth) {
        int level = Math.min(depth, DEEPEST_LIST);
        int number = context.lists().number(list.start(), level);
        list.items().forEach(item -> item(item, number, level, list.ordered()));
    }

    /** The first paragraph of an item carries its bullet or number, the others are indented as it is. */
    private void item(List<Block> item, int number, int level, boolean ordered) {
        Optional<Block.Paragraph> opening = Optional.ofNullable(
                !item.isEmpty() && item.getFirst() instanceof Block.Paragraph paragraph ? paragraph : null);
        paragraphs.write(ordered ? "ListNumber" : "ListBullet",
                () -> xml.start("w:numPr").value("w:ilvl", level).value("w:numId", number).end(),
                opening.map(Block.Paragraph::text).orElse(List.of()));
        item.stream().skip(opening.isPresent() ? 1 : 0).forEach(block -> {
            switch (block) {
                case Block.Paragraph paragraph -> paragraphs.write("ListContinue" + (level == 0 ? "" : level + 1),
                        paragraph.text());
                case Block.ItemList nested -> list(nested, level + 1);
                default -> write(block);
            }
        });
    }

    /** The paragraphs of a footnote; the first one begins with the number. */
    void footnote(List<Block> content) {
        Block.Paragraph opening = !content.isEmpty() && content.getFirst() instanceof Block.Paragraph paragraph
                ? paragraph : new Block.Paragraph(List.of());
        paragraphs.write("FootnoteText", () -> {
            xml.start("w:r").start("w:rPr").value("w:rStyle", "FootnoteReference").end().empty("w:footnoteRef").end();
            runs.run(" ", RunFormat.PLAIN);
            runs.write(opening.text());
        });
        write(content.stream().filter(block -> block != opening).toList());
    }
}
