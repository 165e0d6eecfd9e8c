/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.pdf;

import java.util.List;

import org.spinescribe.manuscript.Block;
import org.spinescribe.manuscript.Block.Column;
import org.spinescribe.manuscript.Block.Row;
import org.spinescribe.manuscript.Inline;
import org.spinescribe.manuscript.output.Anchors;
import org.xml.sax.SAXException;

/** Writes tables: the caption above, three lines, the header repeated on every page, no row split. */
final class FoTables {

    private static final int PADDING = 5;
    private static final String RULE = "1pt solid black";
    private static final String THIN_RULE = "0.5pt solid black";

    private final Fo fo;
    private final Look look;
    private final Anchors anchors;
    private final FoInlines inlines;

    FoTables(Fo fo, Look look, Anchors anchors, FoInlines inlines) {
        this.fo = fo;
        this.look = look;
        this.anchors = anchors;
        this.inlines = inlines;
    }

    void write(Block.Table table) throws SAXException {
        if (!table.label().isEmpty()) {
            FoCaptions.write(fo, look, inlines, anchors.ofFloat(table.id()).orElse(null), table.label(),
                    table.caption(), "space-before", "18pt", "space-after", "6pt", "keep-with-next.within-page",
                    "always");
        }
        double size = look.fontSize() - 1;
        fo.start("table", "table-layout", "fixed", "width", "100%", "border-top", RULE, "border-bottom", RULE,
                "border-collapse", "separate", "font-size", Look.points(size), "line-height", Look.singleLine(size),
                "space-before", table.label().isEmpty() ? "12pt" : null, "space-after",
                table.note().isEmpty() ? "14pt" : "4pt", "text-indent", "0pt");
        for (Column column : table.columns()) {
            fo.empty("table-column", "column-width", "proportional-column-width(" + column.weight() + ")");
        }
        if (!table.header().isEmpty()) {
            fo.start("table-header", "font-weight", "bold");
            for (Row row : table.header()) {
                row(row, table.columns(), row == table.header().getLast());
            }
            fo.end();
        }
        fo.start("table-body");
        for (int i = 0; i < table.rows().size(); i++) {
            boolean keep = i == 0 || i == table.rows().size() - 2;
            row(table.rows().get(i), table.columns(), false, keep);
        }
        if (table.rows().isEmpty()) {
            row(new Row(List.of()), table.columns(), false);
        }
        fo.end().end();
        note(table.note());
    }

    private void note(List<Inline> note) throws SAXException {
        if (!note.isEmpty()) {
            double size = look.fontSize() - 2;
            fo.start("block", "font-size", Look.points(size), "line-height", Look.singleLine(size), "space-after", "18pt",
                    "keep-with-previous.within-page", "always", "text-indent", "0pt");
            inlines.write(note, look.textWidth());
            fo.end();
        }
    }

    private void row(Row row, List<Column> columns, boolean underlined) throws SAXException {
        row(row, columns, underlined, false);
    }

    /** No single row stands alone at the top or the bottom of a page. */
    private void row(Row row, List<Column> columns, boolean underlined, boolean keepWithNext) throws SAXException {
        fo.start("table-row", "keep-together.within-page", "always", "keep-with-next.within-page",
                keepWithNext ? "always" : null);
        for (int i = 0; i < columns.size(); i++) {
            List<Inline> text = i < row.cells().size() ? row.cells().get(i) : List.of();
            fo.start("table-cell", "padding", "2pt " + PADDING + "pt", "border-bottom", underlined ? THIN_RULE : null);
            fo.start("block", "text-align", alignment(columns.get(i)));
            inlines.write(text, width(columns, i));
            fo.end().end();
        }
        fo.end();
    }

    /** Width of the text of a column, in points. */
    private double width(List<Column> columns, int index) {
        double total = columns.stream().mapToDouble(Column::weight).sum();
        return look.textWidth() * columns.get(index).weight() / total - 2 * PADDING;
    }

    private static String alignment(Column column) {
        return switch (column.alignment()) {
            case LEFT -> "start";
            case CENTER -> "center";
            case RIGHT -> "end";
        };
    }
}
