/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.counting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.spinescribe.language.journals.LimitedQuantity;
import org.spinescribe.language.journals.Wanted;
import org.spinescribe.language.report.Report;

/**
 * A quantity of a report, with the limits of its journal.
 *
 * @param quantity the counted quantity
 * @param count its number
 * @param atLeast the journal's lower limit
 * @param atMost the journal's upper limit
 */
public record CountRow(LimitedQuantity quantity, int count, Optional<Wanted<Integer>> atLeast,
        Optional<Wanted<Integer>> atMost) {

    /** A row for each quantity that the report has, or that its journal limits. */
    public static List<CountRow> of(Report report) {
        ReportCounts counts = ReportCounts.of(report);
        List<CountRow> rows = new ArrayList<>();
        for (LimitedQuantity quantity : LimitedQuantity.values()) {
            CountRow row = new CountRow(quantity, counts.of(quantity), report.demands().atLeast(quantity),
                    report.demands().atMost(quantity));
            if (row.atLeast.isPresent() || row.atMost.isPresent() || row.count > 0 && isUsual(quantity)) {
                rows.add(row);
            }
        }
        return rows;
    }

    /** Whether a quantity is of interest without a limit; characters and single highlights are not. */
    private static boolean isUsual(LimitedQuantity quantity) {
        return !quantity.name().endsWith("_CHARACTERS") && !quantity.name().startsWith("HIGHLIGHT_")
                && !quantity.name().startsWith("SHORT_TITLE") && quantity != LimitedQuantity.FLOATS;
    }

    /** Whether the count keeps within the journal's limits. */
    public boolean isWithin() {
        return atLeast.filter(limit -> count < limit.value()).isEmpty()
                && atMost.filter(limit -> count > limit.value()).isEmpty();
    }
}
