/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.html;

import java.util.List;

import org.spinescribe.manuscript.Block.Column;
import org.spinescribe.manuscript.Block.Row;
import org.spinescribe.manuscript.Block.Table;
import org.spinescribe.manuscript.Inline;
import org.spinescribe.manuscript.titlepage.Wording;

/** Writes tables; one that is too wide scrolls by itself. */
final class HtmlTables {

    private final Html html;
    private final HtmlInlines inlines;

    HtmlTables(Html html, HtmlInlines inlines) {
        this.html = html;
        this.inlines = inlines;
    }

    void write(Table table, String id, String offset) {
        html.start("div", "class", "wide table", "id", id, "data-offset", offset, "tabindex", "0", "role", "group",
                "aria-label", table.label().isEmpty() ? Wording.of("table") : table.label());
        html.start("table");
        if (!table.label().isEmpty()) {
            html.start("caption").element("strong", table.label()).text(" ");
            inlines.write(table.caption());
            html.end();
        }
        if (!table.header().isEmpty()) {
            html.start("thead");
            table.header().forEach(row -> row(row, table, true));
            html.end();
        }
        html.start("tbody");
        table.rows().forEach(row -> row(row, table, false));
        html.end().end();
        if (!table.note().isEmpty()) {
            html.start("p", "class", "note");
            inlines.write(table.note());
            html.end();
        }
        html.end();
    }

    /** The first cell of a row names it, in a table whose columns have names. */
    private void row(Row row, Table table, boolean header) {
        html.start("tr");
        for (int i = 0; i < table.columns().size(); i++) {
            List<Inline> text = i < row.cells().size() ? row.cells().get(i) : List.of();
            String look = look(table.columns().get(i));
            if (header && !text.isEmpty()) {
                html.start("th", "scope", "col", "class", look);
            } else if (!header && i == 0 && !table.header().isEmpty() && table.columns().size() > 1
                    && !text.isEmpty()) {
                html.start("th", "scope", "row", "class", look);
            } else {
                html.start("td", "class", look);
            }
            inlines.write(text);
            html.end();
        }
        html.end();
    }

    private static String look(Column column) {
        return switch (column.alignment()) {
            case LEFT -> null;
            case CENTER -> "centred";
            case RIGHT -> "right";
        };
    }
}
