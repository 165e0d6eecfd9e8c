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

/** How the demands of journals are reported. */
public final class JournalPlace {

    private JournalPlace() {
    }

    /** The name of the journal in the report, for what is missing; the first word of the report where it names none. */
    public static Range of(Report report) {
        return report.first(TargetJournal.class).filter(target -> target.getJournal() != null)
                .map(target -> Places.of(target, Literals.TARGET_JOURNAL__JOURNAL))
                .or(() -> report.first(Title.class).map(Places::firstWord)).orElse(Places.start(report.model()));
    }

    /** What nobody has confirmed is only ever reported as information. */
    public static Findings noted(Findings findings, Wanted<?> wanted) {
        return wanted.unconfirmed() ? findings.as(Severity.INFO) : findings;
    }
}
