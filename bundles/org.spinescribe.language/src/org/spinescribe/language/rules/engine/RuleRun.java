/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.rules.engine;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;

import org.spinescribe.language.report.Places;
import org.spinescribe.language.report.Report;
import org.spinescribe.language.rules.Findings;
import org.spinescribe.language.rules.Note;
import org.spinescribe.language.rules.Rule;
import org.spinescribe.language.rules.structure.StructureCheckFailed;

/** Runs the rules on a report. */
public final class RuleRun {

    private static final Logger LOG = System.getLogger(RuleRun.class.getName());

    private RuleRun() {
    }

    /**
     * The findings of the rules, with the severities of the user and the journal, without suppressed ones.
     *
     * @param typing whether only the rules run that are quick enough for every keystroke
     */
    public static List<Note> of(Report report, boolean typing) {
        return of(report, Rules.ALL.stream().filter(rule -> !typing || Rules.runsWhileTyping(rule)).toList());
    }

    static List<Note> of(Report report, List<Rule> running) {
        List<Note> notes = new ArrayList<>();
        running.forEach(rule -> run(rule, report, notes));
        Severities severities = Severities.of(report);
        List<Note> reported = notes.stream().flatMap(note -> severities.apply(note).stream()).toList();
        return Allowances.of(report.model()).apply(reported, severities, running);
    }

    /** Runs a rule; a failing rule must not stop the others, nor make the report look correct. */
    private static void run(Rule rule, Report report, List<Note> notes) {
        try {
            rule.check(report, new Findings(rule.id(), notes));
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            LOG.log(Level.DEBUG, "The rule " + rule.id() + " failed.", e);
            new Findings(StructureCheckFailed.ID, notes).add(Places.start(report.model()), rule.id(),
                    e.getClass().getSimpleName());
        }
    }
}
