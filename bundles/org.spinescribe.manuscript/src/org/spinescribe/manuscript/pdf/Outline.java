/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.pdf;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

import org.spinescribe.manuscript.Block;
import org.spinescribe.manuscript.Manuscript;
import org.spinescribe.manuscript.PlainText;
import org.spinescribe.manuscript.output.ReadingOrder;
import org.spinescribe.manuscript.titlepage.Wording;
import org.xml.sax.SAXException;

/** The bookmarks of the document. */
final class Outline {

    static final String TITLE = "title";
    static final String ABSTRACT = "abstract";
    static final String REFERENCES = "references";

    private final Fo fo;
    private final Manuscript manuscript;
    /** Levels of the bookmarks that are open. */
    private final Deque<Integer> open = new ArrayDeque<>();

    Outline(Fo fo, Manuscript manuscript) {
        this.fo = fo;
        this.manuscript = manuscript;
    }

    /** The anchor of a heading of the body, counted from 1. */
    static String heading(int number) {
        return "heading-" + number;
    }

    /** The anchor of a heading of the abstract, counted from 1. */
    static String abstractSection(int number) {
        return "abstract-" + number;
    }

    void write() throws SAXException {
        fo.start("bookmark-tree");
        if (PlainText.isThere(manuscript.front().title())) {
            bookmark(1, TITLE, PlainText.of(manuscript.front().title()));
        }
        if (!manuscript.front().abstractSections().isEmpty()) {
            bookmark(1, ABSTRACT, Wording.of("abstract"));
        }
        int number = 0;
        List<Block> body = ReadingOrder.onPages(manuscript);
        for (Block block : body) {
            if (block instanceof Block.Heading heading) {
                bookmark(heading.level(), heading(++number), PlainText.of(heading.text()));
            }
        }
        if (!manuscript.references().isEmpty()) {
            bookmark(1, REFERENCES, Wording.of("references"));
        }
        for (Block block : ReadingOrder.behindReferences(manuscript)) {
            if (block instanceof Block.Heading heading) {
                bookmark(heading.level(), heading(++number), PlainText.of(heading.text()));
            }
        }
        closeTo(1);
        fo.end();
    }

    private void bookmark(int level, String anchor, String title) throws SAXException {
        closeTo(level);
        fo.start("bookmark", "internal-destination", anchor).start("bookmark-title").text(title).end();
        open.push(level);
    }

    /** Closes bookmarks that cannot contain one of this level. */
    private void closeTo(int level) throws SAXException {
        while (!open.isEmpty() && open.peek() >= level) {
            fo.end();
            open.pop();
        }
    }
}
