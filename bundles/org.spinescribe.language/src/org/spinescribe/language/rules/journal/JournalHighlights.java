/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.rules.journal;

import java.util.Optional;

import org.spinescribe.language.caseReport.Highlights;
import org.spinescribe.language.journal.HighlightsDemand;
import org.spinescribe.language.journals.LimitedQuantity;
import org.spinescribe.language.prose.ProseText.Range;
import org.spinescribe.language.report.Places;
import org.spinescribe.language.report.Report;
import org.spinescribe.language.rules.Findings;
import org.spinescribe.language.rules.JournalPlace;

/** The highlights or learning points are as the journal wants them. */
public final class JournalHighlights extends Limits {

    /** Made once, in the list of rules. */
    public JournalHighlights() {
        super("journal/highlights", LimitedQuantity.HIGHLIGHTS, LimitedQuantity.HIGHLIGHT_WORDS,
                LimitedQuantity.HIGHLIGHT_CHARACTERS);
    }

    @Override
    public void check(Report report, Findings findings) {
        super.check(report, findings);
        if (report.first(Highlights.class).isEmpty()) {
            report.demands().first(HighlightsDemand.class, demand -> true).ifPresent(demand ->
                    JournalPlace.noted(findings, demand).addCase(
                            demand.value().isLearningPoints() ? "missing-learning-points" : "missing",
                            JournalPlace.of(report), demand.journal(), demand.origin()));
        }
    }

    @Override
    Optional<Range> place(Report report, LimitedQuantity quantity, int surplus) {
        return report.first(Highlights.class).map(Places::firstWord);
    }
}
