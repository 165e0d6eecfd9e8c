/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.rules.journal;

import java.util.Optional;

import org.spinescribe.language.caseReport.Figure;
import org.spinescribe.language.caseReport.Part;
import org.spinescribe.language.caseReport.Table;
import org.spinescribe.language.journals.LimitedQuantity;
import org.spinescribe.language.prose.ProseText.Range;
import org.spinescribe.language.report.Places;
import org.spinescribe.language.report.Report;
import org.spinescribe.language.rules.JournalPlace;

/** The number of figures and tables is within the limit of the journal. */
public final class JournalFloatCount extends Limits {

    /** Made once, in the list of rules. */
    public JournalFloatCount() {
        super("journal/float-count", LimitedQuantity.FIGURES, LimitedQuantity.TABLES, LimitedQuantity.FLOATS);
    }

    private static boolean counts(Part part, LimitedQuantity quantity) {
        return part instanceof Figure && quantity != LimitedQuantity.TABLES
                || part instanceof Table && quantity != LimitedQuantity.FIGURES;
    }

    @Override
    Optional<Range> place(Report report, LimitedQuantity quantity, int surplus) {
        return report.model().getParts().stream().filter(part -> counts(part, quantity)).skip(Math.max(0, surplus))
                .findFirst().map(Places::firstWord).or(() -> Optional.of(JournalPlace.of(report)));
    }
}
