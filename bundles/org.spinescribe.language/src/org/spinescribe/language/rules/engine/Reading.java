/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.rules.engine;

import org.spinescribe.language.report.Report;
import org.spinescribe.language.rules.Findings;
import org.spinescribe.language.rules.Rule;

/**
 * A rule whose findings come from the parser, the linker or the suppressions: it has a page like any rule, but its
 * check is elsewhere.
 */
record Reading(String id) implements Rule {

    @Override
    public void check(Report report, Findings findings) {
        // found by the parser, the linker or the suppressions
    }
}
