/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.rules.tables;

import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Node;
import org.spinescribe.language.caseReport.CaseReportPackage.Literals;
import org.spinescribe.language.caseReport.Table;
import org.spinescribe.language.prose.ProseText;
import org.spinescribe.language.report.OwnedText;
import org.spinescribe.language.report.Places;
import org.spinescribe.language.report.Report;
import org.spinescribe.language.rules.Findings;
import org.spinescribe.language.rules.Rule;

/** A typed table has rows, and none has more cells than the head: those behind would not be printed. */
public final class TablesCells implements Rule {

    @Override
    public String id() {
        return "tables/cells";
    }

    @Override
    public boolean losesText() {
        return true;
    }

    @Override
    public void check(Report report, Findings findings) {
        for (OwnedText owned : OwnedText.in(report)) {
            ProseText text = owned.text();
            if (text.source().indexOf('|') >= 0) {
                text.all(TableBlock.class).forEach(table -> check(text, table, findings));
            }
        }
        for (Table table : report.all(Table.class)) {
            if (table.getBody() != null && !hasRows(report.text(table.getBody()))) {
                findings.addCase("none", Places.of(table, Literals.TABLE__BODY));
            }
        }
    }

    private static boolean hasRows(ProseText text) {
        Node block = text.document().getFirstChild();
        while (block != null && !(block instanceof TableBlock)) {
            block = block.getNext();
        }
        return block != null;
    }

    private static void check(ProseText text, TableBlock table, Findings findings) {
        int columns = text.part(table).all(TableHead.class).stream().map(Node::getFirstChild)
                .mapToInt(TablesCells::children)
                .max().orElse(0);
        for (TableRow row : text.part(table).all(TableRow.class)) {
            int cells = cells(text.typed(row));
            if (cells > columns) {
                findings.add(text.range(row), cells, columns);
            }
        }
    }

    private static int children(Node row) {
        int count = 0;
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            count++;
        }
        return count;
    }

    /** The cells of a row as typed; a line before the first one and behind the last one is a frame. */
    private static int cells(String typed) {
        String row = typed.strip();
        int start = row.startsWith("|") ? 1 : 0;
        int count = 1;
        for (int i = start; i < row.length(); i++) {
            if (row.charAt(i) == '\\') {
                i++;
            } else if (row.charAt(i) == '|' && i < row.length() - 1) {
                count++;
            }
        }
        return count;
    }
}
