/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.docx;

import java.util.ArrayList;
import java.util.List;

import org.spinescribe.manuscript.Block;
import org.spinescribe.manuscript.Block.Column;
import org.spinescribe.manuscript.Block.Row;
import org.spinescribe.manuscript.Inline;
import org.spinescribe.manuscript.PlainText;
import org.spinescribe.manuscript.output.Xml;

/** Writes tables: the caption above, three lines, the header repeated on every page, no row split. */
final class DocxTables {

    private static final int MANY_COLUMNS = 9;
    private static final int SOME_COLUMNS = 6;
    /** Characters side by side, in columns of up to sixty. */
    private static final double WIDE = 180;

    private final Context context;
    private final Xml xml;
    private final DocxBlocks blocks;

    DocxTables(Context context, Xml xml, DocxBlocks blocks) {
        this.context = context;
        this.xml = xml;
        this.blocks = blocks;
    }

    /** Whether a table needs a sheet that is turned. */
    static boolean isWide(Block.Table table) {
        double weight = table.columns().stream().mapToDouble(Column::weight).sum();
        return table.columns().size() >= MANY_COLUMNS || table.columns().size() >= SOME_COLUMNS && weight > WIDE;
    }

    void write(Block.Table table) {
        write(table, context.page());
    }

    /** Writes a table on a sheet. */
    void write(Block.Table table, DocxPage page) {
        if (!table.label().isEmpty()) {
            blocks.paragraphs().write("TableCaption", () -> Captions.write(context, xml, blocks.runs(), table.id(),
                    table.label(), table.caption()));
        }
        List<Integer> widths = widths(table.columns(), page);
        xml.start("w:tbl");
        properties(table, widths);
        table.header().forEach(row -> row(row, table.columns(), widths, true));
        table.rows().forEach(row -> row(row, table.columns(), widths, false));
        xml.end();
        // Word needs a paragraph between two tables, and the text some distance
        blocks.paragraphs().write(table.note().isEmpty() ? "AfterTable" : "TableNote", table.note());
    }

    private static List<Integer> widths(List<Column> columns, DocxPage page) {
        int available = page.textWidth();
        double total = columns.stream().mapToDouble(Column::weight).sum();
        List<Integer> widths = new ArrayList<>();
        columns.forEach(column -> widths.add((int) Math.round(available * column.weight() / total)));
        return widths;
    }

    private void properties(Block.Table table, List<Integer> widths) {
        int total = widths.stream().mapToInt(Integer::intValue).sum();
        xml.start("w:tblPr").value("w:tblStyle", "JournalTable");
        xml.empty("w:tblW", "w:w", String.valueOf(total), "w:type", "dxa").empty("w:tblLayout", "w:type", "fixed");
        xml.empty("w:tblLook", "w:val", table.header().isEmpty() ? "0600" : "0620", "w:firstRow",
                table.header().isEmpty() ? "0" : "1", "w:lastRow", "0", "w:firstColumn", "0", "w:lastColumn", "0",
                "w:noHBand", "1", "w:noVBand", "1");
        if (!table.label().isEmpty()) {
            xml.value("w:tblCaption", table.label()).value("w:tblDescription", PlainText.of(table.caption()));
        }
        xml.end().start("w:tblGrid");
        widths.forEach(width -> xml.empty("w:gridCol", "w:w", String.valueOf(width)));
        xml.end();
    }

    private void row(Row row, List<Column> columns, List<Integer> widths, boolean header) {
        xml.start("w:tr").start("w:trPr").empty("w:cantSplit");
        if (header) {
            xml.empty("w:tblHeader");
        }
        xml.end();
        for (int i = 0; i < columns.size(); i++) {
            List<Inline> text = i < row.cells().size() ? row.cells().get(i) : List.of();
            xml.start("w:tc").start("w:tcPr").empty("w:tcW", "w:w", String.valueOf(widths.get(i)), "w:type", "dxa")
                    .end();
            blocks.paragraphs().write(style(columns.get(i), header), text);
            xml.end();
        }
        xml.end();
    }

    private static String style(Column column, boolean header) {
        return (header ? "TableHeading" : "TableText") + switch (column.alignment()) {
            case LEFT -> "";
            case CENTER -> "Centered";
            case RIGHT -> "Right";
        };
    }
}
