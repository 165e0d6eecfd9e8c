/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.rules.consistency;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;

import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
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
            text.all(TableBlock.class).forEach(table -> check(text, TypedTable.of(table).rows(), findings));
        }
    }

    private static void check(ProseText text, List<List<TableCell>> rows, Findings findings) {
        int from = 0;
        for (int row = 0; row < rows.size(); row++) {
            if (TOTAL.matcher(TypedTable.words(rows.get(row).getFirst())).matches()) {
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
                String value = column < row.size() ? TypedTable.words(row.get(column)) : "";
                sum = sum == null || !NUMBER.matcher(value).matches() ? null : sum.add(new BigDecimal(value));
            }
            String said = TypedTable.words(total.get(column));
            if (sum != null && NUMBER.matcher(said).matches() && sum.compareTo(new BigDecimal(said)) != 0) {
                findings.add(text.range(total.get(column).getFirstChild()), said, sum.toPlainString());
            }
        }
    }
}
