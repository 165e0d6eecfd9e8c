/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.rules.journal;

import org.eclipse.xtext.diagnostics.Severity;
import org.spinescribe.language.journal.CaseReportsDemand;
import org.spinescribe.language.journals.Wanted;
import org.spinescribe.language.report.Report;
import org.spinescribe.language.rules.Findings;
import org.spinescribe.language.rules.JournalPlace;
import org.spinescribe.language.rules.Rule;

/** The journal accepts case reports. */
public final class JournalCaseReports implements Rule {

    @Override
    public String id() {
        return "journal/case-reports";
    }

    @Override
    public void check(Report report, Findings findings) {
        report.demands().first(CaseReportsDemand.class, demand -> true)
                .ifPresent(wanted -> check(report, wanted, findings));
    }

    private static void check(Report report, Wanted<CaseReportsDemand> wanted, Findings findings) {
        boolean rarely = wanted.value().isRarely();
        Findings noted = rarely ? findings.as(Severity.INFO) : JournalPlace.noted(findings, wanted);
        noted.addCase(rarely ? "rarely" : "not", JournalPlace.of(report), wanted.journal(), wanted.origin());
    }
}
