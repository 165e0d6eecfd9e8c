/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.rules.structure;

import org.spinescribe.language.report.Places;
import org.spinescribe.language.report.Report;
import org.spinescribe.language.rules.Findings;
import org.spinescribe.language.rules.Rule;
import org.spinescribe.language.rules.RulePage;
import org.spinescribe.language.settings.SettingsProblem;

/** The settings for the report are valid, and name existing rules. */
public final class StructureSettings implements Rule {

    @Override
    public String id() {
        return "structure/settings";
    }

    @Override
    public void check(Report report, Findings findings) {
        for (SettingsProblem problem : report.settings().problems()) {
            findings.addCase(problem.kind(), Places.start(report.model()), problem.file(),
                    String.valueOf(problem.line()), problem.words());
        }
        for (String id : report.settings().severities().keySet()) {
            if (!id.endsWith("*") && !RulePage.exists(id)) {
                findings.addCase("rule", Places.start(report.model()), id);
            }
        }
    }
}
