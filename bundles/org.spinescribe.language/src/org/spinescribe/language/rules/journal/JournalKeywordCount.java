/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.rules.journal;

import java.util.Optional;

import org.spinescribe.language.caseReport.Keyword;
import org.spinescribe.language.caseReport.Keywords;
import org.spinescribe.language.journals.LimitedQuantity;
import org.spinescribe.language.prose.ProseText.Range;
import org.spinescribe.language.report.Places;
import org.spinescribe.language.report.Report;
import org.spinescribe.language.rules.JournalPlace;

/** There are as many keywords as the journal wants. */
public final class JournalKeywordCount extends Limits {

    /** Made once, in the list of rules. */
    public JournalKeywordCount() {
        super("journal/keyword-count", LimitedQuantity.KEYWORDS);
    }

    private Range range(Keyword keyword) {
        return Places.of(keyword);
    }

    @Override
    Optional<Range> place(Report report, LimitedQuantity quantity, int surplus) {
        if (surplus < 0) {
            return report.first(Keywords.class).map(Places::firstWord).or(() -> Optional.of(JournalPlace.of(report)));
        }
        return report.all(Keywords.class).stream().flatMap(part -> part.getKeywords().stream()).skip(surplus)
                .map(this::range).reduce((first, last) -> new Range(first.offset(),
                        last.offset() + last.length() - first.offset()));
    }
}
