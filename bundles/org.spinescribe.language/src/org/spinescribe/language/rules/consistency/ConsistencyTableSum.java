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

import org.spinescribe.language.report.Report;
import org.spinescribe.language.rules.Findings;
import org.spinescribe.language.rules.Rule;
import org.spinescribe.language.rules.consistency.PrintedTable.Cell;

/** The row of a table labelled total is the sum of the rows above, in columns of plain numbers. */
public final class ConsistencyTableSum implements Rule {

    private static final Pattern TOTAL = Pattern.compile("(?i)(?:total|sum|overall total)");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,7}(?:\\.\\d{1,3})?");

    @Override
    public String id() {
        return "consistency/table-sum";
    }

    @Override
    public void check(Report report, Findings findings) {
        PrintedTable.in(report).forEach(table -> check(table.rows(), findings));
    }

    private static void check(List<List<Cell>> rows, Findings findings) {
        int from = 0;
        for (int row = 0; row < rows.size(); row++) {
            if (TOTAL.matcher(rows.get(row).getFirst().words()).matches()) {
                if (row - from >= 2) {
                    checkTotal(rows.subList(from, row), rows.get(row), findings);
                }
                from = row + 1;
            }
        }
    }

    private static void checkTotal(List<List<Cell>> parts, List<Cell> total, Findings findings) {
        for (int column = 1; column < total.size(); column++) {
            BigDecimal sum = BigDecimal.ZERO;
            for (List<Cell> row : parts) {
                String value = column < row.size() ? row.get(column).words() : "";
                sum = sum == null || !NUMBER.matcher(value).matches() ? null : sum.add(new BigDecimal(value));
            }
            String said = total.get(column).words();
            if (sum != null && NUMBER.matcher(said).matches() && sum.compareTo(new BigDecimal(said)) != 0) {
                total.get(column).note(findings, said, sum.toPlainString());
            }
        }
    }
}
