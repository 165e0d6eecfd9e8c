/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.jats;

import java.util.List;
import java.util.Optional;

import org.spinescribe.manuscript.Block;
import org.spinescribe.manuscript.output.Xml;

/** Writes blocks other than headings. */
final class JatsBlocks {

    private final Xml xml;
    private final JatsInlines inlines;
    private final JatsTables tables;
    private final JatsFigures figures;

    JatsBlocks(Xml xml, JatsInlines inlines, Graphics graphics) {
        this.xml = xml;
        this.inlines = inlines;
        tables = new JatsTables(xml, inlines);
        figures = new JatsFigures(xml, inlines, graphics);
    }

    void write(List<Block> blocks) {
        blocks.forEach(this::write);
    }

    /** Writes blocks where only paragraphs and lists may stand: others go into a paragraph. */
    void inItem(List<Block> blocks) {
        for (Block block : blocks) {
            if (block instanceof Block.Paragraph || block instanceof Block.ItemList) {
                write(block);
            } else {
                xml.start("p");
                write(block);
                xml.end();
            }
        }
    }

    void write(Block block) {
        xml.line();
        switch (block) {
            // a heading that opens no section, such as one in a quotation, is a paragraph in bold
            case Block.Heading heading -> {
                xml.start("p");
                inlines.element("bold", heading.text());
                xml.end();
            }
            case Block.Paragraph paragraph -> {
                xml.start("p");
                inlines.write(paragraph.text());
                xml.end();
            }
            case Block.ItemList list -> list(list);
            case Block.Quotation quotation -> {
                xml.start("disp-quote");
                inItem(quotation.content());
                xml.end();
            }
            case Block.Table table -> tables.write(table);
            case Block.Figure figure -> figures.write(figure);
        }
    }

    /** Writes a list; lists count from 1, so with another start each item gets a number of its own. */
    private void list(Block.ItemList list) {
        if (list.items().isEmpty()) {
            xml.empty("p");
            return;
        }
        Optional<Integer> start = list.start().filter(first -> first != 1);
        xml.start("list", "list-type", list.ordered() ? "order" : "bullet");
        for (int i = 0; i < list.items().size(); i++) {
            xml.line().start("list-item");
            int number = i;
            start.ifPresent(first -> xml.textElement("label", first + number + "."));
            List<Block> item = list.items().get(i);
            inItem(item.isEmpty() ? List.of(new Block.Paragraph(List.of())) : item);
            xml.end();
        }
        xml.end();
    }
}
