/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.rules.authors;

import java.util.Optional;

import org.spinescribe.language.caseReport.Author;
import org.spinescribe.language.caseReport.CaseReportPackage.Literals;
import org.spinescribe.language.report.Places;
import org.spinescribe.language.report.Report;
import org.spinescribe.language.rules.Findings;
import org.spinescribe.language.rules.Rule;
import org.spinescribe.sources.characters.Folding;

/** The family name of an author is a part of the author's name. */
public final class AuthorsFamily implements Rule {

    @Override
    public String id() {
        return "authors/family";
    }

    @Override
    public void check(Report report, Findings findings) {
        for (Author author : report.all(Author.class)) {
            if (author.getFamily() != null && author.getName() != null) {
                wrong(author).ifPresent(which -> findings.addCase(which, Places.of(author, Literals.AUTHOR__FAMILY),
                        author.getFamily(), author.getName()));
            }
        }
    }

    private static Optional<String> wrong(Author author) {
        if (author.isGroup()) {
            return Optional.of("of-group");
        }
        String family = Folding.of(author.getFamily());
        boolean within = !family.isEmpty() && (" " + Folding.of(author.getName()).replace(',', ' ') + " ")
                .contains(" " + family + " ");
        return within ? Optional.empty() : Optional.of("elsewhere");
    }
}
