/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.pdf;

import java.util.List;

import org.spinescribe.manuscript.Block;
import org.spinescribe.manuscript.figure.PanelGrid;
import org.spinescribe.manuscript.figure.PanelGrid.Placed;
import org.spinescribe.manuscript.output.Anchors;
import org.xml.sax.SAXException;

/** Writes figures: the panels side by side, the caption below and kept together with them. */
final class FoFigures {

    private static final double SHARE_OF_PAGE = 0.6;
    private static final double LETTER_HEIGHT = 6;

    private final Fo fo;
    private final Look look;
    private final Anchors anchors;
    private final ImageAddresses images;
    private final FoInlines inlines;
    private final BlockPlaces places;

    FoFigures(Fo fo, Look look, Anchors anchors, ImageAddresses images, FoInlines inlines,
            BlockPlaces places) {
        this.fo = fo;
        this.look = look;
        this.anchors = anchors;
        this.images = images;
        this.inlines = inlines;
        this.places = places;
    }

    void write(Block.Figure figure) throws SAXException {
        PanelGrid grid = PanelGrid.of(figure, Look.millimetres(look.textWidth()),
                Look.millimetres(look.height() * SHARE_OF_PAGE));
        fo.start("block", "id", places.mark(figure.offset()), "role", "Div", "space-before", "12pt", "space-after",
                "18pt", "text-indent", "0pt", "keep-together.within-page", look.keep());
        if (figure.panels().size() == 1) {
            image(grid.rows().getFirst().getFirst(), "center");
        } else {
            for (List<Placed> row : grid.rows()) {
                row(row, row == grid.rows().getFirst() ? "0pt" : "8pt");
            }
        }
        FoCaptions.write(fo, look, inlines, anchors.ofFloat(figure.id()).orElse(null), figure.label(), figure.caption(),
                "space-before", "6pt");
        fo.end();
    }

    /** The panels of a row stand in inline containers: a table would be read out as one. */
    private void row(List<Placed> row, String before) throws SAXException {
        double used = row.stream().mapToDouble(Placed::width).sum() + PanelGrid.GAP * (row.size() - 1);
        double indent = (Look.millimetres(look.textWidth()) - used) / 2;
        double height = row.getFirst().height() + LETTER_HEIGHT;
        fo.start("block-container", "role", "Div", "height", Look.fromMillimetres(height), "space-before",
                before, "keep-with-next.within-page", look.keep());
        double left = Math.max(0, indent);
        for (Placed placed : row) {
            fo.start("block-container", "role", "Div", "absolute-position", "absolute", "top", "0pt", "left",
                    Look.fromMillimetres(left), "width", Look.fromMillimetres(placed.width()), "height",
                    Look.fromMillimetres(height));
            fo.start("block", "role", "Lbl", "font-weight", "bold", "line-height", Look.fromMillimetres(LETTER_HEIGHT));
            fo.text(placed.panel().letter()).end();
            image(placed, "start");
            fo.end();
            left += placed.width() + PanelGrid.GAP;
        }
        fo.empty("block").end();
    }

    private void image(Placed placed, String alignment) throws SAXException {
        fo.start("block", "text-align", alignment, "line-stacking-strategy", "max-height", "font-size", "1pt",
                "line-height", "1pt", "keep-with-next.within-page", look.keep(), "role", "NonStruct");
        fo.empty("external-graphic", "src", "url('" + images.of(placed.panel().image()) + "')", "content-width",
                Look.fromMillimetres(placed.width()), "content-height", Look.fromMillimetres(placed.height()),
                "fox:alt-text", placed.panel().alternativeText());
        fo.end();
    }
}
