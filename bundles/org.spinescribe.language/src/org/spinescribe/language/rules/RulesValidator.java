/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.rules;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.validation.Check;
import org.eclipse.xtext.validation.ValidationMessageAcceptor;
import org.spinescribe.language.caseReport.CaseReport;
import org.spinescribe.language.report.Report;
import org.spinescribe.language.validation.CaseReportValidator;

/** Runs the rules wherever Xtext validates: in the editor, the language server and the command line. */
public class RulesValidator extends CaseReportValidator {

    /** Checks a whole report: most rules compare one part of it with another. */
    @Check
    public void check(CaseReport model) {
        Findings findings = new Findings();
        Report report = new Report(model);
        for (Rule rule : Rules.ALL) {
            rule.check(report, findings);
        }
        for (Findings.Note note : Allowances.of(model).apply(findings.notes())) {
            accept(note, model);
        }
    }

    private void accept(Findings.Note note, EObject model) {
        ValidationMessageAcceptor acceptor = getMessageAcceptor();
        int offset = note.range().offset();
        int length = note.range().length();
        if (note.severity() == Severity.ERROR) {
            acceptor.acceptError(note.message(), model, offset, length, note.rule());
        } else if (note.severity() == Severity.WARNING) {
            acceptor.acceptWarning(note.message(), model, offset, length, note.rule());
        } else {
            acceptor.acceptInfo(note.message(), model, offset, length, note.rule());
        }
    }
}
