/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.rules.journal;

import java.util.List;

import org.spinescribe.language.caseReport.Author;
import org.spinescribe.language.journal.AuthorsDemand;
import org.spinescribe.language.journals.Wanted;
import org.spinescribe.language.report.Places;
import org.spinescribe.language.report.Report;
import org.spinescribe.language.rules.Findings;
import org.spinescribe.language.rules.JournalPlace;
import org.spinescribe.language.rules.Rule;

/** There is exactly one corresponding author if the journal wants this. */
public final class JournalCorrespondingAuthor implements Rule {

    @Override
    public String id() {
        return "journal/corresponding-author";
    }

    @Override
    public void check(Report report, Findings findings) {
        report.demands().first(AuthorsDemand.class, AuthorsDemand::isOneCorresponding)
                .ifPresent(wanted -> check(report.all(Author.class), wanted, findings));
    }

    private static void check(List<Author> authors, Wanted<AuthorsDemand> wanted, Findings findings) {
        List<Author> corresponding = authors.stream().filter(Author::isCorresponding).toList();
        Findings noted = JournalPlace.noted(findings, wanted);
        if (corresponding.isEmpty() && !authors.isEmpty()) {
            noted.addCase("none", Places.firstWord(authors.getFirst()), wanted.journal(), wanted.origin());
        }
        corresponding.stream().skip(1).forEach(author -> noted.addCase("several", Places.firstWord(author),
                wanted.journal(), wanted.origin()));
    }
}
