/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.jats;

import org.spinescribe.manuscript.Manuscript;
import org.spinescribe.manuscript.output.Anchors;
import org.spinescribe.manuscript.output.CollectedNotes;
import org.spinescribe.manuscript.output.Xml;

/** The whole article: front, body and back. */
final class Article {

    private static final String DOCTYPE = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
            + "<!DOCTYPE article PUBLIC \"-//NLM//DTD JATS (Z39.96) Journal Publishing DTD v1.2 20190208//EN\""
            + " \"JATS-journalpublishing1.dtd\">\n";

    private final Manuscript manuscript;
    private final Graphics graphics;

    Article(Manuscript manuscript, Graphics graphics) {
        this.manuscript = manuscript;
        this.graphics = graphics;
    }

    String xml() {
        Xml xml = new Xml(DOCTYPE);
        xml.start("article", "xmlns:xlink", "http://www.w3.org/1999/xlink", "article-type", "case-report",
                "dtd-version", "1.2", "xml:lang", manuscript.language());
        CollectedNotes footnotes = new CollectedNotes("fn");
        JatsInlines inlines = new JatsInlines(xml, new Anchors(manuscript), footnotes);
        JatsBlocks blocks = new JatsBlocks(xml, inlines, graphics);
        new Front(manuscript, xml, inlines, blocks).write();
        xml.line().start("body");
        new JatsSections(xml, blocks, inlines).write(manuscript.body());
        xml.line().end();
        new Back(manuscript, xml, inlines, blocks, footnotes, graphics).write();
        return xml.line().end().line().toString();
    }
}
