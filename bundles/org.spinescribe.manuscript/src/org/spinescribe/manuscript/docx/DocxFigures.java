/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.docx;

import java.util.List;

import org.spinescribe.manuscript.Block;
import org.spinescribe.manuscript.figure.PanelGrid;
import org.spinescribe.manuscript.figure.PanelGrid.Placed;
import org.spinescribe.manuscript.output.Xml;

/** Writes figures: the panels side by side, the caption below and kept together with them. */
final class DocxFigures {

    private static final double SHARE_OF_PAGE = 0.6;
    private static final double UNITS_PER_MILLIMETRE = 1440 / 25.4;

    private final Context context;
    private final Xml xml;
    private final DocxBlocks blocks;

    DocxFigures(Context context, Xml xml, DocxBlocks blocks) {
        this.context = context;
        this.xml = xml;
        this.blocks = blocks;
    }

    void write(Block.Figure figure) {
        DocxPage page = context.page();
        double height = page.height() / UNITS_PER_MILLIMETRE * SHARE_OF_PAGE;
        PanelGrid grid = PanelGrid.of(figure, page.textWidthInMillimetres(), height);
        context.marks().generated(xml, Generated.PICTURE, () -> panels(figure, grid));
        blocks.paragraphs().write("Caption", () -> Captions.write(context, xml, blocks.runs(), figure.id(),
                figure.label(), figure.caption()));
    }

    private void panels(Block.Figure figure, PanelGrid grid) {
        if (figure.panels().size() == 1) {
            blocks.paragraphs().write("Figure", () -> picture(grid.rows().getFirst().getFirst(), figure.label()));
        } else {
            grid.rows().forEach(row -> row(row, figure.label()));
        }
    }

    /** A row of panels is a table without lines: the only thing that Word keeps side by side. */
    private void row(List<Placed> row, String label) {
        List<Integer> widths = row.stream()
                .map(placed -> (int) Math.round((placed.width() + PanelGrid.GAP) * UNITS_PER_MILLIMETRE)).toList();
        xml.start("w:tbl").start("w:tblPr").value("w:tblStyle", "PanelRow");
        xml.empty("w:tblW", "w:w", String.valueOf(widths.stream().mapToInt(Integer::intValue).sum()), "w:type", "dxa");
        xml.value("w:jc", "center").empty("w:tblLayout", "w:type", "fixed").end();
        xml.start("w:tblGrid");
        widths.forEach(width -> xml.empty("w:gridCol", "w:w", String.valueOf(width)));
        xml.end().start("w:tr").start("w:trPr").empty("w:cantSplit").end();
        for (int i = 0; i < row.size(); i++) {
            panel(row.get(i), widths.get(i), label);
        }
        xml.end().end();
        blocks.paragraphs().write("AfterPanels", List.of());
    }

    private void panel(Placed placed, int width, String label) {
        xml.start("w:tc").start("w:tcPr").empty("w:tcW", "w:w", String.valueOf(width), "w:type", "dxa").end();
        if (!placed.panel().letter().isEmpty()) {
            blocks.paragraphs().write("PanelLetter", () -> blocks.runs().run(placed.panel().letter(),
                    RunFormat.PLAIN));
        }
        blocks.paragraphs().write("Panel", () -> picture(placed, label + placed.panel().letter()));
        xml.end();
    }

    private void picture(Placed placed, String name) {
        context.pictures().write(xml, blocks.relationships(), placed, name);
    }
}
