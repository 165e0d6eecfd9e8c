/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.rules.journal;

import java.util.List;

import org.spinescribe.language.caseReport.Keyword;
import org.spinescribe.language.caseReport.Keywords;
import org.spinescribe.language.journal.KeywordsDemand;
import org.spinescribe.language.journals.Wanted;
import org.spinescribe.language.report.Places;
import org.spinescribe.language.report.Report;
import org.spinescribe.language.rules.Findings;
import org.spinescribe.language.rules.JournalPlace;
import org.spinescribe.language.rules.Rule;

/** Keywords are in alphabetical order if the journal wants this. */
public final class JournalKeywordOrder implements Rule {

    @Override
    public String id() {
        return "journal/keyword-order";
    }

    @Override
    public void check(Report report, Findings findings) {
        report.demands().first(KeywordsDemand.class, KeywordsDemand::isAlphabetical)
                .ifPresent(wanted -> check(report, wanted, findings));
    }

    private static void check(Report report, Wanted<KeywordsDemand> wanted, Findings findings) {
        List<Keyword> keywords = report.all(Keywords.class).stream().flatMap(part -> part.getKeywords().stream())
                .filter(keyword -> keyword.getTerm() != null).toList();
        for (int i = 1; i < keywords.size(); i++) {
            String before = keywords.get(i - 1).getTerm();
            String term = keywords.get(i).getTerm();
            if (String.CASE_INSENSITIVE_ORDER.compare(before, term) > 0) {
                JournalPlace.noted(findings, wanted).add(Places.of(keywords.get(i)), term, before, wanted.journal(),
                        wanted.origin());
                return;
            }
        }
    }
}
