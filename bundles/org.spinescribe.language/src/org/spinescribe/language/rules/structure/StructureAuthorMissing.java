/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.rules.structure;

import org.spinescribe.language.caseReport.Author;
import org.spinescribe.language.caseReport.Title;
import org.spinescribe.language.report.Places;
import org.spinescribe.language.report.Report;
import org.spinescribe.language.rules.Findings;
import org.spinescribe.language.rules.Rule;

/** A report has at least one author. */
public final class StructureAuthorMissing implements Rule {

    @Override
    public String id() {
        return "structure/author-missing";
    }

    @Override
    public void check(Report report, Findings findings) {
        if (report.all(Author.class).isEmpty()) {
            findings.add(report.first(Title.class).map(Places::firstWord).orElse(Places.start(report.model())));
        }
    }
}
