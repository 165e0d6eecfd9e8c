/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.rules.engine;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.validation.Check;
import org.eclipse.xtext.validation.CheckMode;
import org.eclipse.xtext.validation.ValidationMessageAcceptor;
import org.spinescribe.language.caseReport.CaseReport;
import org.spinescribe.language.report.Report;
import org.spinescribe.language.rules.Note;
import org.spinescribe.language.validation.CaseReportValidator;

/** Passes the findings of the rules to Xtext. */
public class RulesValidator extends CaseReportValidator {

    /** Checks a whole report, as most rules compare several parts. While the author types, only the quick rules run. */
    @Check
    public void check(CaseReport model) {
        RuleRun.of(Report.of(model), getCheckMode() == CheckMode.FAST_ONLY).forEach(note -> accept(note, model));
    }

    private void accept(Note note, EObject model) {
        ValidationMessageAcceptor acceptor = getMessageAcceptor();
        int offset = note.range().offset();
        int length = note.range().length();
        String[] replacements = note.replacements().toArray(String[]::new);
        if (note.severity() == Severity.ERROR) {
            acceptor.acceptError(note.message(), model, offset, length, note.rule(), replacements);
        } else if (note.severity() == Severity.WARNING) {
            acceptor.acceptWarning(note.message(), model, offset, length, note.rule(), replacements);
        } else {
            acceptor.acceptInfo(note.message(), model, offset, length, note.rule(), replacements);
        }
    }
}
