/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.rules.supplements;

import java.util.Set;

import org.spinescribe.language.caseReport.CaseReportPackage.Literals;
import org.spinescribe.language.caseReport.Supplement;
import org.spinescribe.language.report.Places;
import org.spinescribe.language.report.Report;
import org.spinescribe.language.rules.Findings;
import org.spinescribe.language.rules.Rule;
import org.spinescribe.language.figures.MentionedNames;

/** The text mentions every supplementary file. */
public final class SupplementsUnmentioned implements Rule {

    @Override
    public String id() {
        return "supplements/unmentioned";
    }

    @Override
    public void check(Report report, Findings findings) {
        Set<String> mentioned = MentionedNames.names(report);
        for (Supplement supplement : report.all(Supplement.class)) {
            if (supplement.getName() != null && !mentioned.contains(supplement.getName())) {
                findings.add(Places.of(supplement, Literals.SUPPLEMENT__NAME), supplement.getName());
            }
        }
    }
}
