/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.docx;

import org.spinescribe.manuscript.output.Xml;

/** A paragraph style in the making; its identifier is its name without spaces. */
final class ParagraphStyle {

    private final Xml xml;
    private final String name;
    private String id;
    private String basedOn = "Normal";
    private String next;
    private boolean keepNext;
    private boolean keepLines;
    private boolean newPage;
    private boolean unnumberedLines;
    private int outlineLevel = -1;
    private String alignment;
    private int before = -1;
    private int after = -1;
    private int line = -1;
    private int left = -1;
    private int hanging = -1;
    private int firstLine = -1;
    private int tab = -1;
    private double size;
    private boolean bold;
    private boolean italic;

    ParagraphStyle(Xml xml, String name) {
        this.xml = xml;
        this.name = name;
        StringBuilder words = new StringBuilder();
        for (String word : name.split(" ")) {
            words.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
        }
        id = words.toString();
    }

    ParagraphStyle basedOn(String style) {
        basedOn = style;
        return this;
    }

    ParagraphStyle next(String style) {
        next = style;
        return this;
    }

    /** Keeps the paragraph on the page of the next one. */
    ParagraphStyle keepNext() {
        keepNext = true;
        return this;
    }

    /** Keeps the lines of the paragraph on one page. */
    ParagraphStyle keepLines() {
        keepLines = true;
        return this;
    }

    ParagraphStyle newPage() {
        newPage = true;
        return this;
    }

    /** No line numbers in the margin. */
    ParagraphStyle unnumberedLines() {
        unnumberedLines = true;
        return this;
    }

    /** The level in Word's navigation, from 0. */
    ParagraphStyle outline(int level) {
        outlineLevel = level;
        return this;
    }

    ParagraphStyle aligned(String value) {
        alignment = value;
        return this;
    }

    /** Space before and after, in twentieths of a point. */
    ParagraphStyle space(int spaceBefore, int spaceAfter) {
        before = spaceBefore;
        after = spaceAfter;
        return this;
    }

    /** Line distance, in 240ths of a line. */
    ParagraphStyle line(int distance) {
        line = distance;
        return this;
    }

    ParagraphStyle indent(int fromLeft) {
        left = fromLeft;
        return this;
    }

    /** All lines but the first are indented, with a tab stop there. */
    ParagraphStyle hanging(int distance) {
        left = distance;
        hanging = distance;
        tab = distance;
        return this;
    }

    ParagraphStyle firstLine(int distance) {
        firstLine = distance;
        return this;
    }

    ParagraphStyle size(double points) {
        size = points;
        return this;
    }

    ParagraphStyle bold() {
        bold = true;
        return this;
    }

    ParagraphStyle italic() {
        italic = true;
        return this;
    }

    void write() {
        boolean normal = name.equals("Normal");
        xml.start("w:style", "w:type", "paragraph", "w:default", normal ? "1" : null, "w:styleId", id);
        xml.value("w:name", name);
        if (!normal) {
            xml.value("w:basedOn", basedOn);
        }
        if (next != null) {
            xml.value("w:next", next);
        }
        xml.empty("w:qFormat");
        paragraphProperties();
        runProperties();
        xml.end();
    }

    /** The schema wants the properties in this order. */
    private void paragraphProperties() {
        xml.start("w:pPr");
        flag(keepNext, "w:keepNext");
        flag(keepLines, "w:keepLines");
        flag(newPage, "w:pageBreakBefore");
        flag(unnumberedLines, "w:suppressLineNumbers");
        if (tab >= 0) {
            xml.start("w:tabs").empty("w:tab", "w:val", "left", "w:pos", String.valueOf(tab)).end();
        }
        if (before >= 0 || line >= 0) {
            xml.empty("w:spacing", "w:before", number(before), "w:after", number(after), "w:line", number(line),
                    "w:lineRule", line < 0 ? null : "auto");
        }
        if (left >= 0 || firstLine >= 0) {
            xml.empty("w:ind", "w:left", number(left), "w:hanging", number(hanging), "w:firstLine", number(firstLine));
        }
        if (alignment != null) {
            xml.value("w:jc", alignment);
        }
        if (outlineLevel >= 0) {
            xml.value("w:outlineLvl", outlineLevel);
        }
        xml.end();
    }

    private void runProperties() {
        xml.start("w:rPr");
        flag(bold, "w:b");
        flag(bold, "w:bCs");
        flag(italic, "w:i");
        flag(italic, "w:iCs");
        if (size > 0) {
            xml.value("w:sz", Styles.halfPoints(size)).value("w:szCs", Styles.halfPoints(size));
        }
        xml.end();
    }

    private void flag(boolean set, String element) {
        if (set) {
            xml.empty(element);
        }
    }

    private static String number(int value) {
        return value < 0 ? null : String.valueOf(value);
    }
}
