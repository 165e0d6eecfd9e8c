/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.rules;

import org.spinescribe.language.report.Report;

/**
 * One check of a report. The page of the rule, the file {@code <group>/<name>.md} beside it, gives its name, the severity
 * of its findings, when it runs, and all its words. The class finds.
 */
public interface Rule {

    /** Group and name, such as {@code levels/backwards}; never changes once released. */
    String id();

    /**
     * Whether text that the rule objects to is missing in print. Such findings are errors whatever settings, journals and
     * comments say: nobody may switch off that text is lost.
     */
    default boolean losesText() {
        return false;
    }

    /** Looks at a report and notes what is wrong. Must not fail, whatever the report looks like. */
    void check(Report report, Findings findings);
}
