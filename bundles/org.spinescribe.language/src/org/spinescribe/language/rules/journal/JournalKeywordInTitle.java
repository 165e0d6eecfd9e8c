/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.rules.journal;

import org.spinescribe.language.caseReport.Keyword;
import org.spinescribe.language.caseReport.Keywords;
import org.spinescribe.language.caseReport.Title;
import org.spinescribe.language.journal.KeywordsDemand;
import org.spinescribe.language.journals.Wanted;
import org.spinescribe.language.passages.Phrase;
import org.spinescribe.language.report.Places;
import org.spinescribe.language.report.Report;
import org.spinescribe.language.rules.Findings;
import org.spinescribe.language.rules.JournalPlace;
import org.spinescribe.language.rules.Rule;

/** No keyword repeats words of the title, where the journal demands that. */
public final class JournalKeywordInTitle implements Rule {

    @Override
    public String id() {
        return "journal/keyword-in-title";
    }

    @Override
    public void check(Report report, Findings findings) {
        String title = report.first(Title.class).map(Title::getText).orElse("");
        report.demands().first(KeywordsDemand.class, KeywordsDemand::isNotInTitle).ifPresent(
                wanted -> report.all(Keywords.class).stream().flatMap(part -> part.getKeywords().stream())
                        .forEach(keyword -> check(keyword, title, wanted, findings)));
    }

    private static void check(Keyword keyword, String title, Wanted<KeywordsDemand> wanted, Findings findings) {
        String term = keyword.getTerm();
        if (term != null && !term.isBlank() && Phrase.of(term).isIn(title)) {
            JournalPlace.noted(findings, wanted).add(Places.of(keyword), term, wanted.journal(), wanted.origin());
        }
    }
}
