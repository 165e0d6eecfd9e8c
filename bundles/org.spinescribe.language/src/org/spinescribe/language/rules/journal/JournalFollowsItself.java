/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.rules.journal;

import java.util.stream.Collectors;

import org.spinescribe.language.journal.Journal;
import org.spinescribe.language.journals.JournalDemands;
import org.spinescribe.language.report.Report;
import org.spinescribe.language.rules.Findings;
import org.spinescribe.language.rules.JournalPlace;
import org.spinescribe.language.rules.Rule;

/** No journal follows itself, be it through others. */
public final class JournalFollowsItself implements Rule {

    @Override
    public String id() {
        return "journal/follows-itself";
    }

    @Override
    public void check(Report report, Findings findings) {
        report.demands().circle().ifPresent(circle -> findings.add(JournalPlace.of(report), circle.getFirst().getName(),
                circle.stream().skip(1).map(Journal::getName).collect(Collectors.joining("’, which follows ‘"))));
        if (report.demands().followsTooMany()) {
            findings.addCase("long", JournalPlace.of(report), report.demands().chain().getFirst().getName(),
                    JournalDemands.MOST_FOLLOWED);
        }
    }
}
