/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.rules.journal;

import java.util.List;
import java.util.Locale;

import org.spinescribe.language.caseReport.Statement;
import org.spinescribe.language.journal.StatementsDemand;
import org.spinescribe.language.journals.Wanted;
import org.spinescribe.language.report.Places;
import org.spinescribe.language.report.Report;
import org.spinescribe.language.rules.Findings;
import org.spinescribe.language.rules.JournalPlace;
import org.spinescribe.language.rules.Rule;

/** Statements have the words that the journal prescribes. */
public final class JournalStatementWording implements Rule {

    @Override
    public String id() {
        return "journal/statement-wording";
    }

    @Override
    public void check(Report report, Findings findings) {
        for (Wanted<StatementsDemand> wanted : report.demands().nearest(StatementsDemand.class, List::of)) {
            if (wanted.value().getWording() != null) {
                report.all(Statement.class).stream()
                        .filter(statement -> wanted.value().getKinds().contains(statement.getKind()))
                        .filter(statement -> statement.getProse() != null)
                        .filter(statement -> !plain(statement.getProse().getText())
                                .contains(plain(wanted.value().getWording())))
                        .forEach(statement -> JournalPlace.noted(findings, wanted).add(Places.firstWord(statement),
                                wanted.journal(), wanted.value().getWording(), wanted.origin()));
            }
        }
    }

    private static String plain(String text) {
        return text == null ? "" : text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
