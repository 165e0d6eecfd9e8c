/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.rules;

import java.util.Set;

import org.spinescribe.language.report.Report;

/**
 * One check of a report. What it is called, how bad its findings are and what it says stands on its page, the file
 * {@code <group>/<name>.md} beside it; here is only how it is found.
 */
public interface Rule {

    /** Groups of rules that look at all prose closely. */
    Set<String> COMPARING = Set.of("abbreviations", "consistency", "guideline", "keywords", "privacy",
            "scales", "style");

    /** Group and name, such as {@code levels/backwards}; never changes once released. */
    String id();

    /**
     * Whether the rule is quick enough to run at every keystroke. Those that compare facts with prose, or read files, run
     * when the report is saved, and in the command line.
     */
    default boolean whileTyping() {
        return !COMPARING.contains(id().substring(0, id().indexOf('/')));
    }

    /** Looks at a report and notes what is wrong. Must not fail, whatever the report looks like. */
    void check(Report report, Findings findings);
}
