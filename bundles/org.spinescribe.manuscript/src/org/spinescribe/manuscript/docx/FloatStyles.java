/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.docx;

import org.spinescribe.manuscript.output.Xml;

/** Styles of figures and tables. */
final class FloatStyles {

    private static final int SINGLE = 240;
    private static final int CAPTION = 300;
    private static final String RULE = "8";
    private static final String THIN_RULE = "4";

    private final Styles styles;

    FloatStyles(Styles styles) {
        this.styles = styles;
    }

    void write() {
        double small = styles.fontSize() - 1;
        styles.paragraph("caption").keepLines().line(CAPTION).space(120, 360).size(small).write();
        styles.paragraph("Figure").keepNext().unnumberedLines().line(SINGLE).space(240, 0).aligned("center").write();
        styles.paragraph("Panel").basedOn("Figure").space(0, 0).write();
        styles.paragraph("Panel Letter").keepNext().unnumberedLines().line(SINGLE).space(120, 40).bold().write();
        styles.paragraph("After Panels").keepNext().unnumberedLines().line(20).size(1).space(0, 0).write();
        styles.paragraph("Table Caption").basedOn("Caption").keepNext().space(360, 120).write();
        cells("Table Heading", true, small);
        cells("Table Text", false, small);
        styles.paragraph("Table Note").keepLines().line(SINGLE).space(80, 360).size(small - 1).write();
        styles.paragraph("After Table").unnumberedLines().line(SINGLE).space(0, 120).size(6).write();
        journalTable();
        panelRow();
    }

    private void cells(String name, boolean heading, double size) {
        ParagraphStyle left = styles.paragraph(name).unnumberedLines().line(SINGLE).space(40, 40).size(size);
        (heading ? left.bold().keepNext() : left).write();
        String base = name.replace(" ", "");
        styles.paragraph(name + " Centered").basedOn(base).aligned("center").write();
        styles.paragraph(name + " Right").basedOn(base).aligned("right").write();
    }

    /** Three lines: above and below the table and below its header. */
    private void journalTable() {
        Xml xml = tableStyle("JournalTable", "Journal Table");
        xml.start("w:tblPr").start("w:tblBorders");
        line("w:top", RULE);
        line("w:bottom", RULE);
        xml.end();
        cellMargins("0", "100");
        xml.end();
        xml.start("w:tblStylePr", "w:type", "firstRow").start("w:tcPr").start("w:tcBorders");
        line("w:bottom", THIN_RULE);
        xml.end().end().end().end();
    }

    private void panelRow() {
        Xml xml = tableStyle("PanelRow", "Panel Row");
        xml.start("w:tblPr");
        cellMargins("0", "113");
        xml.end().end();
    }

    private Xml tableStyle(String id, String name) {
        Xml xml = styles.xml().start("w:style", "w:type", "table", "w:customStyle", "1", "w:styleId", id);
        return xml.value("w:name", name).value("w:basedOn", "TableNormal");
    }

    private void cellMargins(String vertical, String side) {
        Xml xml = styles.xml().start("w:tblCellMar");
        xml.empty("w:top", "w:w", vertical, "w:type", "dxa").empty("w:left", "w:w", side, "w:type", "dxa");
        xml.empty("w:bottom", "w:w", vertical, "w:type", "dxa").empty("w:right", "w:w", side, "w:type", "dxa").end();
    }

    private void line(String side, String width) {
        styles.xml().empty(side, "w:val", "single", "w:sz", width, "w:space", "0", "w:color", "000000");
    }
}
