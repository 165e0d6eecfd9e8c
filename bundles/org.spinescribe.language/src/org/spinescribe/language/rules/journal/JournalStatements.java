/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.rules.journal;

import java.util.List;

import org.spinescribe.language.caseReport.Statement;
import org.spinescribe.language.journal.StatementsDemand;
import org.spinescribe.language.journals.Wanted;
import org.spinescribe.language.report.Places;
import org.spinescribe.language.report.Report;
import org.spinescribe.language.report.StatementSources;
import org.spinescribe.language.rules.Findings;
import org.spinescribe.language.rules.JournalPlace;
import org.spinescribe.language.rules.Rule;

/** The statements that the journal wants are there. */
public final class JournalStatements implements Rule {

    @Override
    public String id() {
        return "journal/statements";
    }

    @Override
    public void check(Report report, Findings findings) {
        for (Wanted<StatementsDemand> wanted : report.demands().nearest(StatementsDemand.class, List::of)) {
            wanted.value().getKinds().forEach(kind -> check(report, kind, wanted,
                    JournalPlace.noted(findings, wanted)));
        }
    }

    private static void check(Report report, String kind, Wanted<StatementsDemand> wanted, Findings findings) {
        List<Statement> found = report.all(Statement.class).stream()
                .filter(statement -> kind.equals(statement.getKind())).toList();
        if (found.isEmpty() && StatementSources.of(report, kind).isEmpty()) {
            findings.addCase(wanted.value().isNotApplicable() ? "missing-or-not-applicable" : "missing",
                    JournalPlace.of(report), kind, wanted.journal(), wanted.origin());
        }
        if (!wanted.value().isNotApplicable()) {
            found.stream().filter(statement -> "not-applicable".equals(statement.getAbsent()))
                    .forEach(statement -> findings.addCase("not-applicable", Places.firstWord(statement), kind,
                            wanted.journal(), wanted.origin()));
        }
    }
}
