/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.rules.abbreviations;

import org.spinescribe.language.abbreviations.Abbreviations;
import org.spinescribe.language.caseReport.Abbreviation;
import org.spinescribe.language.caseReport.CaseReportPackage.Literals;
import org.spinescribe.language.report.Places;
import org.spinescribe.language.report.Report;
import org.spinescribe.language.rules.Findings;
import org.spinescribe.language.rules.Rule;

/** Declared abbreviations are used. */
public final class AbbreviationsUnused implements Rule {

    @Override
    public String id() {
        return "abbreviations/unused";
    }

    @Override
    public void check(Report report, Findings findings) {
        for (Abbreviation abbreviation : report.all(Abbreviation.class)) {
            String name = abbreviation.getName();
            if (name != null && !name.isBlank() && Abbreviations.of(report).uses(name).isEmpty()) {
                findings.add(Places.of(abbreviation, Literals.ABBREVIATION__NAME), name);
            }
        }
    }
}
