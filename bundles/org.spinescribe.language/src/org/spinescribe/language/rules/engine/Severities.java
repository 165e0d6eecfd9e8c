/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.rules.engine;

import java.util.Optional;

import org.eclipse.xtext.diagnostics.Severity;
import org.spinescribe.language.report.Report;
import org.spinescribe.language.rules.Note;
import org.spinescribe.language.rules.RulePage;
import org.spinescribe.language.settings.Settings;

/** The severities of findings in one report: the user's setting, else the journal's, else that of the rule's page. */
final class Severities {

    private final Settings settings;
    private final Report report;

    private Severities(Settings settings, Report report) {
        this.settings = settings;
        this.report = report;
    }

    static Severities of(Report report) {
        return new Severities(report.settings(), report);
    }

    /**
     * The note with its severity for this report; empty when its rule is switched off. A note that its rule lowered to
     * information, such as one on an unconfirmed demand, stays information for every setting. A loss of text stays an
     * error.
     */
    Optional<Note> apply(Note note) {
        if (Rules.losesText(note.rule())) {
            return Optional.of(note.as(Severity.ERROR));
        }
        Severity set = set(note.rule()).orElse(note.severity());
        boolean lowered = note.severity() == Severity.INFO && RulePage.of(note.rule()).severity() != Severity.INFO;
        Severity severity = lowered && set != Severity.IGNORE ? Severity.INFO : set;
        return severity == Severity.IGNORE ? Optional.empty() : Optional.of(note.as(severity));
    }

    /** Whether a rule is on for this report. */
    boolean isOn(String rule) {
        return Rules.losesText(rule) || set(rule).orElseGet(() -> RulePage.of(rule).severity()) != Severity.IGNORE;
    }

    private Optional<Severity> set(String rule) {
        return settings.severity(rule).or(() -> report.demands().severity(rule));
    }
}
