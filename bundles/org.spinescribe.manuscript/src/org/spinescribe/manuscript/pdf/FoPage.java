/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.pdf;

import java.util.List;

import org.spinescribe.manuscript.Inline;
import org.spinescribe.manuscript.titlepage.Wording;
import org.xml.sax.SAXException;

/** Writes the page: its size and margins, its head and foot, the rule above footnotes. */
final class FoPage {

    static final String NAME = "page";

    private final Fo fo;
    private final Look look;
    private final FoInlines inlines;

    FoPage(Fo fo, Look look, FoInlines inlines) {
        this.fo = fo;
        this.look = look;
        this.inlines = inlines;
    }

    void master() throws SAXException {
        String margin = Look.points(look.margin());
        fo.start("layout-master-set").start("simple-page-master", "master-name", NAME, "page-width",
                Look.points(look.width()), "page-height", Look.points(look.height()), "margin-left", margin,
                "margin-right", margin);
        fo.empty("region-body", "margin-top", margin, "margin-bottom", margin);
        fo.empty("region-before", "extent", margin);
        fo.empty("region-after", "extent", margin, "display-align", "before");
        fo.end().end();
    }

    void runningHead(List<Inline> text) throws SAXException {
        double size = look.fontSize() - 2;
        fo.start("static-content", "flow-name", "xsl-region-before", "role", "artifact");
        fo.start("block", "text-align", "end", "space-before", Look.points(look.margin() / 2),
                "space-before.conditionality", "retain", "font-size", Look.points(size), "line-height",
                Look.singleLine(size));
        inlines.write(text);
        fo.end().end();
    }

    /**
     * Writes the foot of each page: its number and the number of all pages.
     *
     * @param wanted whether the foot has these numbers
     * @param last identifier of the area that ends on the last page
     */
    void pageNumber(boolean wanted, String last) throws SAXException {
        double size = look.fontSize() - 2;
        fo.start("static-content", "flow-name", "xsl-region-after", "role", "artifact");
        fo.start("block", "text-align", "center", "space-before", Look.points(look.margin() / 3),
                "space-before.conditionality", "retain", "font-size", Look.points(size), "line-height",
                Look.singleLine(size));
        if (wanted) {
            fo.empty("page-number").text(" " + Wording.of("page.of") + " ");
            fo.empty("page-number-citation-last", "ref-id", last);
        }
        fo.end().end();
    }

    void footnoteRule() throws SAXException {
        fo.start("static-content", "flow-name", "xsl-footnote-separator", "role", "artifact");
        fo.start("block", "line-height", "10pt").empty("leader", "leader-pattern", "rule", "leader-length", "33%",
                "rule-thickness", "0.5pt").end().end();
    }
}
