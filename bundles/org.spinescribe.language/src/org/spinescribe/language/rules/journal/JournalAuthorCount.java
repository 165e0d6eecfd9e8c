/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.rules.journal;

import java.util.Optional;

import org.spinescribe.language.caseReport.Author;
import org.spinescribe.language.journals.LimitedQuantity;
import org.spinescribe.language.prose.ProseText.Range;
import org.spinescribe.language.report.Places;
import org.spinescribe.language.report.Report;

/** The number of authors is within the limit of the journal. */
public final class JournalAuthorCount extends Limits {

    /** Made once, in the list of rules. */
    public JournalAuthorCount() {
        super("journal/author-count", LimitedQuantity.AUTHORS);
    }

    @Override
    Optional<Range> place(Report report, LimitedQuantity quantity, int surplus) {
        return surplus < 0 ? report.first(Author.class).map(Places::firstWord)
                : report.all(Author.class).stream().skip(surplus).findFirst().map(Places::firstWord);
    }
}
