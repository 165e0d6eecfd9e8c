/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.rules.structure;

import org.spinescribe.language.report.Report;
import org.spinescribe.language.rules.Findings;
import org.spinescribe.language.rules.Rule;

/** A failing check is reported: a report must never look correct because a check could not run. */
public final class StructureCheckFailed implements Rule {

    /** The identifier, for code that runs checks and sees one fail. */
    public static final String ID = "structure/check-failed";

    @Override
    public String id() {
        return ID;
    }

    /** The findings of a failed check are unknown, so nobody may switch this off. */
    @Override
    public boolean losesText() {
        return true;
    }

    @Override
    public void check(Report report, Findings findings) {
        // RuleRun adds the finding
    }
}
