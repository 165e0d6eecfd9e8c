/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.rules.journal;

import java.util.List;
import java.util.Optional;

import org.spinescribe.clinical.vocabulary.Vocabularies;
import org.spinescribe.language.caseReport.Keyword;
import org.spinescribe.language.caseReport.Keywords;
import org.spinescribe.language.journal.KeywordsDemand;
import org.spinescribe.language.journal.Wording;
import org.spinescribe.language.journals.Wanted;
import org.spinescribe.language.report.Places;
import org.spinescribe.language.report.Report;
import org.spinescribe.language.rules.Findings;
import org.spinescribe.language.rules.JournalPlace;
import org.spinescribe.language.rules.Rule;

/** The keywords include those that the journal demands, and none that it forbids. */
public final class JournalKeywordWording implements Rule {

    @Override
    public String id() {
        return "journal/keyword-wording";
    }

    @Override
    public void check(Report report, Findings findings) {
        List<Keyword> keywords = report.all(Keywords.class).stream().flatMap(part -> part.getKeywords().stream())
                .filter(keyword -> keyword.getTerm() != null).toList();
        if (!keywords.isEmpty()) {
            report.demands().nearest(KeywordsDemand.class, KeywordsDemand::getWordings)
                    .forEach(wanted -> check(report, keywords, wanted, findings));
        }
    }

    private static void check(Report report, List<Keyword> keywords, Wanted<Wording> wanted, Findings findings) {
        Findings noted = JournalPlace.noted(findings, wanted);
        List<Keyword> found = keywords.stream().filter(keyword -> wanted.value().getTexts().stream()
                .anyMatch(text -> isWorded(keyword.getTerm().strip(), text, wanted.value().isForbidden()))).toList();
        if (wanted.value().isForbidden()) {
            found.forEach(keyword -> noted.addCase("forbidden", Places.of(keyword), keyword.getTerm(), wanted.journal(),
                    wanted.origin()));
        } else if (found.isEmpty()) {
            noted.addCase("missing", Places.firstWord(report.first(Keywords.class).orElseThrow()),
                    String.join("’ or ‘", wanted.value().getTexts()), wanted.journal(), wanted.origin());
        }
    }

    /** Whether a keyword meets a demand; a MeSH heading does so for its terms: “Case Reports” for “case report”. */
    private static boolean isWorded(String keyword, String text, boolean forbidden) {
        return text.equalsIgnoreCase(keyword) || !forbidden && heading(text).isPresent()
                && heading(text).equals(heading(keyword));
    }

    private static Optional<String> heading(String term) {
        return Vocabularies.best().find(term).map(match -> match.heading().name());
    }
}
