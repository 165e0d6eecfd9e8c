/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.docx;

import java.util.List;

import org.spinescribe.manuscript.Inline;
import org.spinescribe.manuscript.Manuscript;
import org.spinescribe.manuscript.PageLayout;
import org.spinescribe.manuscript.PlainText;
import org.spinescribe.manuscript.output.Xml;
import org.spinescribe.manuscript.titlepage.RunningHead;
import org.spinescribe.manuscript.titlepage.Wording;

/** The running head and the page number. */
final class HeaderAndFooter {

    private HeaderAndFooter() {
    }

    static String header(Manuscript manuscript) {
        Xml xml = Namespaces.root("w:hdr");
        paragraph(xml, "Header");
        runs(xml, RunningHead.of(manuscript.front()), RunFormat.PLAIN, manuscript.language());
        return xml.end().end().toString();
    }

    /** "n of m": the only fields of the document, because every journal wants automatic page numbers. */
    static String footer(PageLayout layout) {
        Xml xml = Namespaces.root("w:ftr");
        paragraph(xml, "Footer");
        if (layout.pageNumbers()) {
            field(xml, "PAGE");
            run(xml, " " + Wording.of("page.of") + " ");
            field(xml, "NUMPAGES");
        }
        return xml.end().end().toString();
    }

    private static void paragraph(Xml xml, String style) {
        xml.start("w:p").start("w:pPr").value("w:pStyle", style).end();
    }

    private static void field(Xml xml, String name) {
        xml.start("w:fldSimple", "w:instr", " " + name + " ");
        run(xml, "1");
        xml.end();
    }

    private static void runs(Xml xml, List<Inline> line, RunFormat format, String language) {
        for (Inline inline : line) {
            if (inline instanceof Inline.Styled styled) {
                runs(xml, styled.content(), format.with(styled.style()), language);
            } else {
                for (ScriptStretch stretch : ScriptStretch.of(PlainText.of(List.of(inline)), false, language)) {
                    xml.start("w:r");
                    format.write(xml, stretch);
                    xml.textElement("w:t", stretch.text(), "xml:space", "preserve").end();
                }
            }
        }
    }

    private static void run(Xml xml, String text) {
        xml.start("w:r").textElement("w:t", text, "xml:space", "preserve").end();
    }
}
