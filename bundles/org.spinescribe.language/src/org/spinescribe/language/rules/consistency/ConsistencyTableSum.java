/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.rules.consistency;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.spinescribe.language.caseReport.Prose;
import org.spinescribe.language.prose.ProseText;
import org.spinescribe.language.report.Report;
import org.spinescribe.language.rules.Findings;
import org.spinescribe.language.rules.Rule;

/** The row of a table that is called total is the sum of those above it, in columns of plain numbers. */
public final class ConsistencyTableSum implements Rule {

    private static final Pattern TOTAL = Pattern.compile("(?i)(?:total|sum|overall total)");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,7}(?:\\.\\d{1,3})?");

    @Override
    public String id() {
        return "consistency/table-sum";
    }

    @Override
    public void check(Report report, Findings findings) {
        for (Prose prose : report.allProse()) {
            ProseText text = report.text(prose);
            text.all(TableBlock.class).forEach(table -> check(text, rows(table), findings));
        }
    }

    private static void check(ProseText text, List<List<TableCell>> rows, Findings findings) {
        int from = 0;
        for (int row = 0; row < rows.size(); row++) {
            if (TOTAL.matcher(words(rows.get(row).getFirst())).matches()) {
                if (row - from >= 2) {
                    checkTotal(text, rows.subList(from, row), rows.get(row), findings);
                }
                from = row + 1;
            }
        }
    }

    private static void checkTotal(ProseText text, List<List<TableCell>> parts, List<TableCell> total,
            Findings findings) {
        for (int column = 1; column < total.size(); column++) {
            BigDecimal sum = BigDecimal.ZERO;
            for (List<TableCell> row : parts) {
                String value = column < row.size() ? words(row.get(column)) : "";
                sum = sum == null || !NUMBER.matcher(value).matches() ? null : sum.add(new BigDecimal(value));
            }
            String said = words(total.get(column));
            if (sum != null && NUMBER.matcher(said).matches() && sum.compareTo(new BigDecimal(said)) != 0) {
                findings.add(text.range(total.get(column).getFirstChild()), said, sum.toPlainString());
            }
        }
    }

    private static List<List<TableCell>> rows(TableBlock table) {
        List<List<TableCell>> rows = new ArrayList<>();
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            for (Node row = part.getFirstChild(); row != null && !(part instanceof TableHead); row = row.getNext()) {
                List<TableCell> cells = cells((TableRow) row);
                if (!cells.isEmpty()) {
                    rows.add(cells);
                }
            }
        }
        return rows;
    }

    private static List<TableCell> cells(TableRow row) {
        List<TableCell> cells = new ArrayList<>();
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            cells.add((TableCell) cell);
        }
        return cells;
    }

    private static String words(Node node) {
        StringBuilder words = new StringBuilder();
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            words.append(child instanceof Text text ? text.getLiteral() : words(child));
        }
        return words.toString().strip();
    }
}
