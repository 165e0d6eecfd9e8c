/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.pdf;

import java.util.List;
import java.util.stream.Stream;

import org.spinescribe.manuscript.Block;
import org.spinescribe.manuscript.Block.Column;
import org.spinescribe.manuscript.Block.Row;
import org.spinescribe.manuscript.Inline;
import org.spinescribe.manuscript.PlainText;
import org.spinescribe.manuscript.output.Anchors;
import org.xml.sax.SAXException;

/** Writes tables: the caption above, three lines, the header repeated on every page, no row split. */
final class FoTables {

    private static final int PADDING = 5;
    /** In points: smaller type is unreadable on paper. */
    private static final double SMALLEST = 7;
    /** Longer words are addresses and the like, which may be broken. */
    private static final int LONGEST_WORD = 20;
    /** How much wider bold type is. */
    private static final double BOLD = 1.08;
    /** A header that takes more of a page is not repeated: little else would fit on it. */
    private static final double HIGHEST_HEADER = 0.3;
    /** About how high a line is, relative to the size of the type. */
    private static final double LINE = 1.2;
    private static final String RULE = "1pt solid black";
    private static final String THIN_RULE = "0.5pt solid black";

    private final Fo fo;
    private final Look look;
    private final Anchors anchors;
    private final FoInlines inlines;
    private final BlockPlaces places;
    /** Of the type in the table, in points. */
    private double size;

    FoTables(Fo fo, Look look, Anchors anchors, FoInlines inlines, BlockPlaces places) {
        this.fo = fo;
        this.look = look;
        this.anchors = anchors;
        this.inlines = inlines;
        this.places = places;
    }

    void write(Block.Table table) throws SAXException {
        if (!table.label().isEmpty()) {
            String id = places.mark(anchors.ofFloat(table.id()).orElse(null), table.offset());
            FoCaptions.write(fo, look, inlines, id, table.label(), table.caption(), "space-before", "18pt",
                    "space-after", "6pt", "keep-with-next.within-page", look.keep());
        }
        size = size(table);
        fo.start("table", "id", table.label().isEmpty() ? places.mark(table.offset()) : null, "table-layout",
                "fixed", "width", "100%", "border-top", RULE, "border-bottom", RULE, "border-collapse", "separate",
                "font-size", Look.points(size), "line-height", Look.singleLine(size),
                "space-before", table.label().isEmpty() ? "12pt" : null, "space-after",
                table.note().isEmpty() ? "14pt" : "4pt", "text-indent", "0pt");
        for (Column column : table.columns()) {
            fo.empty("table-column", "column-width", "proportional-column-width(" + column.weight() + ")");
        }
        boolean repeated = !table.header().isEmpty() && height(table) < look.height() * HIGHEST_HEADER;
        if (repeated) {
            fo.start("table-header");
            header(table);
            fo.end();
        }
        fo.start("table-body");
        if (!repeated) {
            header(table);
        }
        for (int i = 0; i < table.rows().size(); i++) {
            boolean keep = i == 0 || i == table.rows().size() - 2;
            row(table.rows().get(i), table.columns(), keep);
        }
        if (table.rows().isEmpty()) {
            row(new Row(List.of()), table.columns(), false);
        }
        fo.end().end();
        note(table.note());
    }

    private void header(Block.Table table) throws SAXException {
        for (Row row : table.header()) {
            fo.start("table-row", "font-weight", "bold", "keep-together.within-page", look.keep());
            cells(row, table.columns(), "TH", row == table.header().getLast() ? THIN_RULE : null);
            fo.end();
        }
    }

    /** About how high the header of a table is, in points. */
    private double height(Block.Table table) {
        double lines = 0;
        for (Row row : table.header()) {
            double most = 1;
            for (int i = 0; i < Math.min(row.cells().size(), table.columns().size()); i++) {
                double words = LongWords.width(PlainText.of(row.cells().get(i))) * size * BOLD;
                most = Math.max(most, Math.ceil(words / width(table.columns(), i)));
            }
            lines += most;
        }
        return lines * size * LINE;
    }

    /** The size of the type, made smaller in a table of many columns until its words fit into them. */
    private double size(Block.Table table) {
        double fitting = look.fontSize() - 1;
        for (int i = 0; i < table.columns().size(); i++) {
            double widest = Math.max(widestWord(table.header(), i) * BOLD, widestWord(table.rows(), i));
            fitting = Math.min(fitting, width(table.columns(), i) / Math.max(widest, 1));
        }
        return Math.max(fitting, Math.min(SMALLEST, look.fontSize() - 1));
    }

    /** The width of the widest word of a column that must not be broken, relative to the size of the type. */
    private static double widestWord(List<Row> rows, int column) {
        return rows.stream().filter(row -> column < row.cells().size())
                .flatMap(row -> Stream.of(PlainText.of(row.cells().get(column)).split("\\s+")))
                .filter(word -> word.length() <= LONGEST_WORD).mapToDouble(LongWords::width).max().orElse(0);
    }

    private void note(List<Inline> note) throws SAXException {
        if (!note.isEmpty()) {
            double size = look.fontSize() - 2;
            inlines.paragraph(note, look.textWidth(), "font-size", Look.points(size), "line-height",
                    Look.singleLine(size), "space-after", "18pt", "keep-with-previous.within-page", look.keep(),
                    "text-indent", "0pt");
        }
    }

    /** No single row stands alone at the top or the bottom of a page. */
    private void row(Row row, List<Column> columns, boolean keepWithNext) throws SAXException {
        fo.start("table-row", "keep-together.within-page", look.keep(), "keep-with-next.within-page",
                keepWithNext ? look.keep() : null);
        cells(row, columns, null, null);
        fo.end();
    }

    private void cells(Row row, List<Column> columns, String role, String rule) throws SAXException {
        for (int i = 0; i < columns.size(); i++) {
            List<Inline> text = i < row.cells().size() ? row.cells().get(i) : List.of();
            fo.start("table-cell", "role", role, "padding", "2pt " + PADDING + "pt", "border-bottom", rule);
            // widths are measured in the type of the text
            inlines.paragraph(text, width(columns, i) * look.fontSize() / size, "text-align",
                    alignment(columns.get(i)));
            fo.end();
        }
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
