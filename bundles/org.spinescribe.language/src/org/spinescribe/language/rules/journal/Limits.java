/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.rules.journal;

import java.util.List;
import java.util.Optional;

import org.spinescribe.language.counting.ReportCounts;
import org.spinescribe.language.journals.LimitedQuantity;
import org.spinescribe.language.journals.Wanted;
import org.spinescribe.language.prose.ProseText.Range;
import org.spinescribe.language.report.Report;
import org.spinescribe.language.rules.Findings;
import org.spinescribe.language.rules.JournalPlace;
import org.spinescribe.language.rules.Rule;

/**
 * A rule for quantities that journals limit. Its messages are {@code most} and {@code least}: {0} is the count, {1} the
 * unit, {2} the limit, {3} the journal and {4} the source of the demand.
 */
abstract class Limits implements Rule {

    private final String id;
    private final List<LimitedQuantity> quantities;

    Limits(String id, LimitedQuantity... quantities) {
        this.id = id;
        this.quantities = List.of(quantities);
    }

    @Override
    public final String id() {
        return id;
    }

    @Override
    public void check(Report report, Findings findings) {
        if (quantities.stream().noneMatch(quantity -> report.demands().atMost(quantity).isPresent()
                || report.demands().atLeast(quantity).isPresent())) {
            return;
        }
        ReportCounts counts = ReportCounts.of(report);
        for (LimitedQuantity quantity : quantities) {
            int count = counts.of(quantity);
            report.demands().atMost(quantity).filter(limit -> count > limit.value()).ifPresent(
                    limit -> note("most", report, count, limit, quantity, findings));
            report.demands().atLeast(quantity).filter(limit -> count < limit.value()).ifPresent(
                    limit -> note("least", report, count, limit, quantity, findings));
        }
    }

    /** Adds a finding with the unit alone, {1}, and in its form behind the count, {5}: too few words, 1 word. */
    private void note(String which, Report report, int count, Wanted<Integer> limit, LimitedQuantity quantity,
            Findings findings) {
        int surplus = which.equals("most") ? limit.value() : -1;
        place(report, quantity, surplus).ifPresent(range -> JournalPlace.noted(findings, limit).addCase(which, range,
                count, quantity.unit(), limit.value(), limit.journal(), limit.origin(), quantity.unit(count)));
    }

    /**
     * The words at fault; empty where another rule reports that there is nothing to count.
     *
     * @param surplus index of the first element beyond the limit, or -1 when there are too few
     */
    abstract Optional<Range> place(Report report, LimitedQuantity quantity, int surplus);
}
