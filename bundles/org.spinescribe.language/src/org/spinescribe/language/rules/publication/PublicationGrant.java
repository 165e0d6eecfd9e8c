/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.rules.publication;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.spinescribe.clinical.words.MeantWord;
import org.spinescribe.language.caseReport.Author;
import org.spinescribe.language.caseReport.CaseReportPackage.Literals;
import org.spinescribe.language.caseReport.Grant;
import org.spinescribe.language.caseReport.Statement;
import org.spinescribe.language.report.Places;
import org.spinescribe.language.report.Report;
import org.spinescribe.language.rules.Findings;
import org.spinescribe.language.rules.Rule;
import org.spinescribe.sources.statements.StatementKind;

/** The statement of funding agrees with the grants, and the recipients of grants are authors. */
public final class PublicationGrant implements Rule {

    @Override
    public String id() {
        return "publication/grant";
    }

    @Override
    public void check(Report report, Findings findings) {
        List<String> authors = report.all(Author.class).stream().map(Author::getName).filter(name -> name != null)
                .toList();
        Optional<Statement> funding = report.all(Statement.class).stream()
                .filter(statement -> StatementKind.FUNDING.word().equals(statement.getKind())).findFirst();
        for (Grant grant : report.all(Grant.class)) {
            funding.ifPresent(statement -> compare(report, grant, statement, findings));
            for (int i = 0; i < grant.getRecipients().size(); i++) {
                String name = grant.getRecipients().get(i);
                if (!authors.contains(name)) {
                    findings.addFix("recipient", Places.of(grant, Literals.GRANT__RECIPIENTS, i),
                            MeantWord.closest(name, authors).map(known -> "\"" + known + "\"").stream().toList(), name);
                }
            }
        }
    }

    private static void compare(Report report, Grant grant, Statement funding, Findings findings) {
        String number = grant.getNumber();
        if (number == null || number.isBlank()) {
            return;
        }
        if (funding.getAbsent() != null) {
            findings.addCase("none", Places.firstWord(funding), number);
        } else if (funding.getProse() != null && !report.text(funding.getProse()).source().toLowerCase(Locale.ROOT)
                .contains(number.toLowerCase(Locale.ROOT))) {
            findings.addCase("unsaid", Places.of(grant, Literals.GRANT__NUMBER), number);
        }
    }
}
