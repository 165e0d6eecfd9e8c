/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.rules;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

import org.eclipse.xtext.diagnostics.Severity;
import org.spinescribe.language.prose.ProseText.Range;

/** Takes what the rules find and puts it into words. */
public final class Findings {

    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("org.spinescribe.language.rules.rules");

    private final List<Note> notes = new ArrayList<>();

    /** A finding before it has a line: its place is the exact words at fault. */
    record Note(String rule, Severity severity, Range range, String message) {
    }

    /** Notes a finding of a rule, in the rule's words. */
    public void add(Rule rule, Range range, Object... arguments) {
        add(rule, "", rule.severity(), range, arguments);
    }

    /** Notes a finding for which the rule has words of their own. */
    public void addCase(Rule rule, String which, Range range, Object... arguments) {
        add(rule, "." + which, rule.severity(), range, arguments);
    }

    /** Notes a finding for which the rule has words of their own, with a severity that is not its usual one. */
    public void addCase(Rule rule, String which, Severity severity, Range range, Object... arguments) {
        add(rule, "." + which, severity, range, arguments);
    }

    /** Notes a finding whose severity is not the rule's usual one. */
    public void add(Rule rule, Severity severity, Range range, Object... arguments) {
        add(rule, "", severity, range, arguments);
    }

    private void add(Rule rule, String which, Severity severity, Range range, Object... arguments) {
        String pattern = TEXTS.getString(rule.id() + which);
        notes.add(new Note(rule.id(), severity, range, new MessageFormat(pattern, Locale.ROOT).format(arguments)));
    }

    List<Note> notes() {
        return notes;
    }
}
