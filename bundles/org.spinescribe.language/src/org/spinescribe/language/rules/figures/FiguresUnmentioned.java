/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.rules.figures;

import java.util.Set;

import org.spinescribe.language.caseReport.CaseReportPackage.Literals;
import org.spinescribe.language.caseReport.Figure;
import org.spinescribe.language.figures.MentionedNames;
import org.spinescribe.language.report.Places;
import org.spinescribe.language.report.Report;
import org.spinescribe.language.rules.Findings;
import org.spinescribe.language.rules.Rule;

/** The text mentions every figure. */
public final class FiguresUnmentioned implements Rule {

    @Override
    public String id() {
        return "figures/unmentioned";
    }

    @Override
    public void check(Report report, Findings findings) {
        Set<String> mentioned = MentionedNames.names(report);
        for (Figure figure : report.all(Figure.class)) {
            if (figure.getName() != null && !mentioned.contains(figure.getName())) {
                findings.add(Places.of(figure, Literals.FIGURE__NAME), figure.getName());
            }
        }
    }
}
