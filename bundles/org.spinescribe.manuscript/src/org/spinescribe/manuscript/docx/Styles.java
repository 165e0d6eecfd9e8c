/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.docx;

import org.spinescribe.manuscript.PageLayout;
import org.spinescribe.manuscript.output.Xml;

/** The styles: they define the whole look of a document, under names that Word's users know. */
final class Styles {

    static final String EAST_ASIAN_FONT = "MS Mincho";
    static final String CODE_FONT = "Courier New";
    static final String EAST_ASIAN_LANGUAGE = "ja-JP";

    private static final int SINGLE = 240;

    private final Xml xml = new Xml();
    private final PageLayout layout;
    private final String language;
    private final int spacing;

    private Styles(PageLayout layout, String language) {
        this.layout = layout;
        this.language = language;
        spacing = (int) Math.round(layout.lineSpacing() * SINGLE);
    }

    static String xml(PageLayout layout, String language) {
        return new Styles(layout, language).write();
    }

    private String write() {
        xml.start("w:styles", "xmlns:w", Namespaces.W);
        defaults();
        new TextStyles(this).write();
        new FrontStyles(this).write();
        new FloatStyles(this).write();
        new CharacterStyles(this).write();
        return xml.end().toString();
    }

    private void defaults() {
        xml.start("w:docDefaults").start("w:rPrDefault").start("w:rPr");
        xml.empty("w:rFonts", "w:ascii", layout.font(), "w:hAnsi", layout.font(), "w:eastAsia", EAST_ASIAN_FONT,
                "w:cs", layout.font());
        xml.value("w:sz", halfPoints(layout.fontSize())).value("w:szCs", halfPoints(layout.fontSize()));
        xml.empty("w:lang", "w:val", language, "w:eastAsia", EAST_ASIAN_LANGUAGE, "w:bidi", "ar-SA");
        xml.end().end().start("w:pPrDefault").start("w:pPr");
        xml.empty("w:spacing", "w:after", "0", "w:line", String.valueOf(spacing), "w:lineRule", "auto");
        xml.end().end().end();
        xml.start("w:style", "w:type", "table", "w:default", "1", "w:styleId", "TableNormal");
        xml.value("w:name", "Normal Table").value("w:uiPriority", 99).empty("w:semiHidden");
        xml.start("w:tblPr").empty("w:tblInd", "w:w", "0", "w:type", "dxa").end().end();
    }

    Xml xml() {
        return xml;
    }

    /** A paragraph style that is based on the text style. */
    ParagraphStyle paragraph(String name) {
        return new ParagraphStyle(xml, name);
    }

    /** The line distance of the manuscript, in 240ths of a line. */
    int lineSpacing() {
        return spacing;
    }

    /** The size of the text, in points. */
    double fontSize() {
        return layout.fontSize();
    }

    static long halfPoints(double points) {
        return Math.round(points * 2);
    }
}
