/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.rules.journal;

import java.util.function.Predicate;

import org.spinescribe.language.caseReport.Author;
import org.spinescribe.language.journal.AuthorsDemand;
import org.spinescribe.language.report.Places;
import org.spinescribe.language.report.Report;
import org.spinescribe.language.rules.Findings;
import org.spinescribe.language.rules.JournalPlace;
import org.spinescribe.language.rules.Rule;

/** Authors have the degrees and the ORCID iDs that the journal wants. */
public final class JournalAuthorDetails implements Rule {

    @Override
    public String id() {
        return "journal/author-details";
    }

    @Override
    public void check(Report report, Findings findings) {
        check(report, "degrees", AuthorsDemand::isDegrees, author -> blank(author.getDegrees()), findings);
        check(report, "orcid", AuthorsDemand::isOrcid, author -> blank(author.getOrcid()), findings);
    }

    private static void check(Report report, String which, Predicate<AuthorsDemand> demanded,
            Predicate<Author> missing, Findings findings) {
        report.demands().first(AuthorsDemand.class, demanded).ifPresent(wanted -> report.all(Author.class).stream()
                .filter(author -> !blank(author.getName())).filter(missing)
                .forEach(author -> JournalPlace.noted(findings, wanted).addCase(which, Places.firstWord(author),
                        author.getName(), wanted.journal(), wanted.origin())));
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
