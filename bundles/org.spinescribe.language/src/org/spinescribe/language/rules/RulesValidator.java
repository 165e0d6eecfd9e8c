/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.rules;

import java.util.ArrayList;
import java.util.List;

import org.apache.log4j.Logger;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.validation.Check;
import org.eclipse.xtext.validation.CheckMode;
import org.eclipse.xtext.validation.ValidationMessageAcceptor;
import org.spinescribe.language.caseReport.CaseReport;
import org.spinescribe.language.report.Report;
import org.spinescribe.language.validation.CaseReportValidator;

/** Runs the rules on a report and hands on what they find. */
public class RulesValidator extends CaseReportValidator {

    private static final Logger LOG = Logger.getLogger(RulesValidator.class);

    /**
     * Checks a whole report: most rules compare one part of it with another. While the author types only those run
     * that are quick enough for it.
     */
    @Check
    public void check(CaseReport model) {
        boolean typing = getCheckMode() == CheckMode.FAST_ONLY;
        Report report = new Report(model);
        List<Rule> running = Rules.ALL.stream().filter(rule -> !typing || rule.whileTyping()).toList();
        List<Note> notes = new ArrayList<>();
        running.forEach(rule -> run(rule, report, notes));
        Severities severities = Severities.of(report);
        List<Note> reported = notes.stream().flatMap(note -> severities.apply(note).stream()).toList();
        for (Note note : Allowances.of(model).apply(reported, severities, running)) {
            accept(note, model);
        }
    }

    /** A rule that fails must not take the others along. */
    private static void run(Rule rule, Report report, List<Note> notes) {
        try {
            rule.check(report, new Findings(rule.id(), notes));
        } catch (RuntimeException e) {
            LOG.error("The rule " + rule.id() + " failed. Please report this with the text it failed on.", e);
        }
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
