/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.docx;

import java.util.List;

import org.spinescribe.manuscript.Inline;
import org.spinescribe.manuscript.WritingDirection;
import org.spinescribe.manuscript.output.Xml;

/** Writes paragraphs in a named style. */
final class Paragraphs {

    private final Xml xml;
    private final Runs runs;
    private final ReportMarks marks;

    Paragraphs(Xml xml, Runs runs, ReportMarks marks) {
        this.xml = xml;
        this.runs = runs;
        this.marks = marks;
    }

    /** Writes a paragraph; its first letter determines its direction. */
    void write(String style, List<Inline> text) {
        write(style, () -> { }, text);
    }

    /** Writes a paragraph that has more properties than its style. */
    void write(String style, Runnable properties, List<Inline> text) {
        boolean rightToLeft = WritingDirection.isRightToLeft(text);
        write(style, () -> {
            properties.run();
            if (rightToLeft) {
                xml.empty("w:bidi");
            }
        }, () -> runs.write(text, rightToLeft));
    }

    void write(String style, Runnable content) {
        write(style, () -> { }, content);
    }

    /** Writes a paragraph that has more properties than its style. */
    void write(String style, Runnable properties, Runnable content) {
        xml.start("w:p").start("w:pPr").value("w:pStyle", style);
        properties.run();
        xml.end();
        marks.paragraph(xml, style, content);
        xml.end();
    }
}
