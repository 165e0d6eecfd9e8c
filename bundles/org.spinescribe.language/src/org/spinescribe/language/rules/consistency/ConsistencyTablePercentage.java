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
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.spinescribe.language.report.Report;
import org.spinescribe.language.rules.Findings;
import org.spinescribe.language.rules.Rule;
import org.spinescribe.language.rules.consistency.PrintedTable.Cell;

/**
 * The percentages in a column of a table are shares of the number in its head, as in "Women (n = 20)". Without such a
 * number, the whole is unknown, and the rule has no findings.
 */
public final class ConsistencyTablePercentage implements Rule {

    private static final Pattern WHOLE =
            Pattern.compile("(?<![\\p{L}\\d])[nN][ \u00A0]?=[ \u00A0]?(\\d{1,6})(?![\\d.,])");
    private static final Pattern CELL = Pattern.compile(
            "(\\d{1,6})[ \u00A0]?[(\\[][ \u00A0]?(\\d{1,3}(?:\\.\\d{1,3})?)[ \u00A0]?(%?)[ \u00A0]?[)\\]]");

    @Override
    public String id() {
        return "consistency/table-percentage";
    }

    @Override
    public void check(Report report, Findings findings) {
        PrintedTable.in(report).forEach(table -> check(table, findings));
    }

    private static void check(PrintedTable table, Findings findings) {
        for (int column = 1; column < table.head().size(); column++) {
            String head = table.head().get(column).words();
            List<Said> said = said(table, column, head.contains("%"));
            whole(head).ifPresent(whole -> check(said, whole, findings));
        }
    }

    /** Reports wrong percentages, unless most are wrong: then the number in the head is not the whole. */
    private static void check(List<Said> all, int whole, Findings findings) {
        List<Said> wrong = all.stream().filter(said -> Share.isPossible(said.part(), whole)
                && !new Share(said.part(), whole).isRoundedTo(said.percentage())).toList();
        if (wrong.size() > 1 && wrong.size() * 2 > all.size()) {
            return;
        }
        wrong.stream().filter(said -> !isShareOfAnother(said, all))
                .forEach(said -> said.cell().note(findings, said.part(), whole,
                new Share(said.part(), whole).percentage(said.percentage().scale()),
                said.percentage().toPlainString()));
    }

    /** A row below may be a share of a row above: 5 of 20 had complications, and of these 2 (40 %) an infection. */
    private static boolean isShareOfAnother(Said said, List<Said> all) {
        return all.stream().anyMatch(other -> other != said && Share.isPossible(said.part(), other.part())
                && new Share(said.part(), other.part()).isRoundedTo(said.percentage()));
    }

    private static List<Said> said(PrintedTable table, int column, boolean headed) {
        List<Said> said = new ArrayList<>();
        for (List<Cell> row : table.rows()) {
            String title = row.getFirst().words();
            if (column < row.size() && whole(title).isEmpty()) {
                said(row.get(column), headed || title.contains("%")).ifPresent(said::add);
            }
        }
        return said;
    }

    /** The share in a cell; "5 (3)" may be a mean and its deviation, unless the cell or a head marks a percentage. */
    private static Optional<Said> said(Cell cell, boolean headed) {
        Matcher share = CELL.matcher(cell.words());
        return share.matches() && (headed || !share.group(3).isEmpty())
                ? Optional.of(new Said(cell, Integer.parseInt(share.group(1)), new BigDecimal(share.group(2))))
                : Optional.empty();
    }

    /** The one number of patients that words give. */
    private static Optional<Integer> whole(String words) {
        List<Integer> wholes = WHOLE.matcher(words).results().map(found -> Integer.valueOf(found.group(1))).toList();
        return wholes.size() == 1 && wholes.getFirst() > 0 ? Optional.of(wholes.getFirst()) : Optional.empty();
    }

    /** A count with its percentage, in a cell. */
    private record Said(Cell cell, int part, BigDecimal percentage) {
    }
}
