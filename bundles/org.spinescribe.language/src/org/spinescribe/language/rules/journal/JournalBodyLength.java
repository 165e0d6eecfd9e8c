/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.rules.journal;

import java.util.Optional;

import org.spinescribe.language.caseReport.Section;
import org.spinescribe.language.journals.LimitedQuantity;
import org.spinescribe.language.prose.ProseText.Range;
import org.spinescribe.language.report.Places;
import org.spinescribe.language.report.Report;

/** The body has the length that the journal wants. */
public final class JournalBodyLength extends Limits {

    /** Made once, in the list of rules. */
    public JournalBodyLength() {
        super("journal/body-length", LimitedQuantity.BODY_WORDS, LimitedQuantity.BODY_CHARACTERS);
    }

    @Override
    Optional<Range> place(Report report, LimitedQuantity quantity, int surplus) {
        return report.first(Section.class).map(Places::firstWord);
    }
}
