/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.rules;

import org.eclipse.xtext.diagnostics.Severity;
import org.spinescribe.language.caseReport.CaseReportPackage.Literals;
import org.spinescribe.language.caseReport.TargetJournal;
import org.spinescribe.language.caseReport.Title;
import org.spinescribe.language.journals.Wanted;
import org.spinescribe.language.prose.ProseText.Range;
import org.spinescribe.language.report.Places;
import org.spinescribe.language.report.Report;

/** Where and how to report the demands of journals. */
public final class JournalPlace {

    private JournalPlace() {
    }

    /** The range for missing things: the name of the journal in the report, else the report's first word. */
    public static Range of(Report report) {
        return report.first(TargetJournal.class).filter(target -> target.getJournal() != null)
                .map(target -> Places.of(target, Literals.TARGET_JOURNAL__JOURNAL))
                .or(() -> report.first(Title.class).map(Places::firstWord)).orElse(Places.start(report.model()));
    }

    /** Lowers findings of an unconfirmed demand to information. */
    public static Findings noted(Findings findings, Wanted<?> wanted) {
        return wanted.unconfirmed() ? findings.as(Severity.INFO) : findings;
    }
}
