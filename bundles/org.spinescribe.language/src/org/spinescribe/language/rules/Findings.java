/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.rules;

import java.util.List;

import org.eclipse.xtext.diagnostics.Severity;
import org.spinescribe.language.prose.ProseText.Range;

/** Collects the findings of one rule, with the messages of its page. */
public final class Findings {

    private final String rule;
    private final Severity severity;
    private final List<Note> notes;

    /** Collects the findings of a rule into a list. */
    public Findings(String rule, List<Note> notes) {
        this(rule, null, notes);
    }

    private Findings(String rule, Severity severity, List<Note> notes) {
        this.rule = rule;
        this.severity = severity;
        this.notes = notes;
    }

    /** The same with another severity than the rule's usual one, as for an unconfirmed demand. */
    public Findings as(Severity other) {
        return new Findings(rule, other, notes);
    }

    /**
     * Adds a finding.
     *
     * @param range the exact words at fault
     * @param arguments for {@code {0}}, {@code {1}} … of the message
     */
    public void add(Range range, Object... arguments) {
        addCase("", range, arguments);
    }

    /** Adds a finding with a special message of the page. */
    public void addCase(String which, Range range, Object... arguments) {
        addFix(which, range, List.of(), arguments);
    }

    /**
     * Adds a finding with a fix: other text in place of the words at fault.
     *
     * @param replacements possible texts, the best first
     */
    public void addFix(String which, Range range, List<String> replacements, Object... arguments) {
        RulePage page = RulePage.of(rule);
        notes.add(new Note(rule, severity == null ? page.severity() : severity, range, page.message(which, arguments),
                replacements));
    }
}
