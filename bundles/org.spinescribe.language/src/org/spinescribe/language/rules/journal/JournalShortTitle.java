/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.rules.journal;

import java.util.Optional;

import org.spinescribe.language.caseReport.CaseReportPackage.Literals;
import org.spinescribe.language.caseReport.ShortTitle;
import org.spinescribe.language.journal.ShortTitleDemand;
import org.spinescribe.language.journals.LimitedQuantity;
import org.spinescribe.language.prose.ProseText.Range;
import org.spinescribe.language.report.Places;
import org.spinescribe.language.report.Report;
import org.spinescribe.language.rules.Findings;
import org.spinescribe.language.rules.JournalPlace;

/** The short title is there if the journal wants one, and not too long. */
public final class JournalShortTitle extends Limits {

    /** Made once, in the list of rules. */
    public JournalShortTitle() {
        super("journal/short-title", LimitedQuantity.SHORT_TITLE_WORDS, LimitedQuantity.SHORT_TITLE_CHARACTERS);
    }

    @Override
    public void check(Report report, Findings findings) {
        super.check(report, findings);
        if (report.first(ShortTitle.class).isEmpty()) {
            report.demands().first(ShortTitleDemand.class, demand -> true).ifPresent(demand ->
                    JournalPlace.noted(findings, demand).addCase("missing", JournalPlace.of(report), demand.journal(),
                            demand.origin()));
        }
    }

    @Override
    Optional<Range> place(Report report, LimitedQuantity quantity, int surplus) {
        return report.first(ShortTitle.class).filter(title -> title.getText() != null)
                .map(title -> Places.of(title, Literals.SHORT_TITLE__TEXT));
    }
}
