/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.rules;

import org.spinescribe.language.report.Report;

/**
 * One check of a report. The page of the rule, the file {@code <group>/<name>.md} beside it, gives its name, the
 * severity of its findings, when it runs, and all its texts. The class implements the check.
 */
public interface Rule {

    /** Group and name, such as {@code levels/backwards}; never changes once released. */
    String id();

    /**
     * Whether the print lacks the text of the rule's findings. Such findings are errors whatever settings, journals and
     * comments demand: nobody may hide a loss of text.
     */
    default boolean losesText() {
        return false;
    }

    /** Checks a report and adds the findings. Must not fail, whatever the report contains. */
    void check(Report report, Findings findings);
}
