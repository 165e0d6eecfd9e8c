/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.jats;

import java.util.List;

import org.spinescribe.manuscript.Block.Alignment;
import org.spinescribe.manuscript.Block.Column;
import org.spinescribe.manuscript.Block.Row;
import org.spinescribe.manuscript.Block.Table;
import org.spinescribe.manuscript.Inline;
import org.spinescribe.manuscript.output.Xml;

/** Writes tables. */
final class JatsTables {

    private final Xml xml;
    private final JatsInlines inlines;

    JatsTables(Xml xml, JatsInlines inlines) {
        this.xml = xml;
        this.inlines = inlines;
    }

    void write(Table table) {
        xml.start("table-wrap", "id", inlines.anchors().ofFloat(table.id()).orElse(null));
        if (!table.label().isEmpty()) {
            xml.textElement("label", table.label());
        }
        if (!table.caption().isEmpty()) {
            xml.start("caption");
            inlines.element("p", table.caption());
            xml.end();
        }
        table(table);
        if (!table.note().isEmpty()) {
            xml.line().start("table-wrap-foot");
            inlines.element("p", table.note());
            xml.end();
        }
        xml.end();
    }

    private void table(Table table) {
        xml.line().start("table");
        List<Row> rows = table.rows();
        if (rows.isEmpty()) {
            // a table must have a body
            rows("tbody", table.header().isEmpty() ? List.of(new Row(List.of(List.of()))) : table.header(), table);
        } else {
            if (!table.header().isEmpty()) {
                rows("thead", table.header(), table);
            }
            rows("tbody", rows, table);
        }
        xml.end();
    }

    private void rows(String part, List<Row> rows, Table table) {
        xml.line().start(part);
        for (Row row : rows) {
            xml.line().start("tr");
            for (int i = 0; i < Math.max(table.columns().size(), 1); i++) {
                cell(part, i < row.cells().size() ? row.cells().get(i) : List.of(), table.columns(), i);
            }
            xml.end();
        }
        xml.end();
    }

    private void cell(String part, List<Inline> text, List<Column> columns, int index) {
        String alignment = index < columns.size() ? alignment(columns.get(index).alignment()) : null;
        if (part.equals("thead")) {
            xml.start("th", "scope", "col", "align", alignment);
        } else {
            xml.start("td", "align", alignment);
        }
        inlines.write(text);
        xml.end();
    }

    private static String alignment(Alignment alignment) {
        return switch (alignment) {
            case LEFT -> null;
            case CENTER -> "center";
            case RIGHT -> "right";
        };
    }
}
