/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.jats;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;

import org.spinescribe.manuscript.Block;
import org.spinescribe.manuscript.PlainText;
import org.spinescribe.manuscript.output.Xml;

/** Writes blocks in sections: each heading opens one, and a heading of the same or a higher level closes it. */
final class JatsSections {

    private final Xml xml;
    private final JatsBlocks blocks;
    private final JatsInlines inlines;
    /** Levels of the sections that are open. */
    private final Deque<Integer> open = new ArrayDeque<>();
    private int number;

    JatsSections(Xml xml, JatsBlocks blocks, JatsInlines inlines) {
        this.xml = xml;
        this.blocks = blocks;
        this.inlines = inlines;
    }

    void write(List<Block> body) {
        for (Block block : body) {
            if (block instanceof Block.Heading heading) {
                closeTo(heading.level());
                open(heading);
            } else {
                blocks.write(block);
            }
        }
        closeTo(0);
    }

    private void open(Block.Heading heading) {
        xml.line().start("sec", "id", "sec" + ++number, "sec-type",
                heading.level() == 1 ? type(PlainText.of(heading.text())) : null);
        xml.line().start("title");
        inlines.write(heading.text());
        xml.end();
        open.push(heading.level());
    }

    private void closeTo(int level) {
        while (!open.isEmpty() && open.peek() >= level) {
            xml.line().end();
            open.pop();
        }
    }

    /** The section type that the tag library suggests; null for other sections. */
    private static String type(String title) {
        String words = title.toLowerCase(Locale.ROOT);
        if (words.startsWith("introduction") || words.startsWith("background")) {
            return "intro";
        }
        if (words.startsWith("case") || words.contains("patient information")) {
            return "cases";
        }
        if (words.startsWith("method")) {
            return "methods";
        }
        if (words.startsWith("material")) {
            return "materials|methods";
        }
        if (words.startsWith("result")) {
            return "results";
        }
        if (words.startsWith("conclusion")) {
            return "conclusions";
        }
        return words.startsWith("discussion") ? "discussion" : null;
    }
}
