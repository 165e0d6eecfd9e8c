/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.rules.publication;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

import org.spinescribe.language.caseReport.ArticleHistory;
import org.spinescribe.language.caseReport.CaseReportPackage.Literals;
import org.spinescribe.language.caseReport.HistoryDate;
import org.spinescribe.language.report.Places;
import org.spinescribe.language.report.Report;
import org.spinescribe.language.rules.Findings;
import org.spinescribe.language.rules.Rule;

/** The dates of the article are dates, and come in the order in which they are written. */
public final class PublicationHistory implements Rule {

    @Override
    public String id() {
        return "publication/history";
    }

    @Override
    public void check(Report report, Findings findings) {
        for (ArticleHistory history : report.all(ArticleHistory.class)) {
            HistoryDate latest = null;
            for (HistoryDate event : history.getDates()) {
                Optional<LocalDate> day = day(event);
                if (event.getDate() == null) {
                    findings.addCase("missing", Places.of(event), event.getEvent());
                } else if (day.isEmpty()) {
                    findings.addCase("form", Places.of(event, Literals.HISTORY_DATE__DATE), event.getDate());
                } else if (latest != null && day.get().isBefore(day(latest).orElseThrow())) {
                    findings.addCase("order", Places.of(event), event.getEvent(), event.getDate(), latest.getEvent(),
                            latest.getDate());
                } else {
                    latest = event;
                }
            }
        }
    }

    private static Optional<LocalDate> day(HistoryDate event) {
        try {
            return Optional.ofNullable(event.getDate()).map(LocalDate::parse);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
