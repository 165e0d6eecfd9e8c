/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.rules;

import java.util.List;
import java.util.Optional;

import org.eclipse.xtext.diagnostics.Severity;
import org.spinescribe.clinical.words.Spelling;
import org.spinescribe.language.caseReport.CaseReportPackage;
import org.spinescribe.language.caseReport.Stray;
import org.spinescribe.language.prose.ProseText.Range;
import org.spinescribe.language.report.Places;
import org.spinescribe.language.report.Report;

/** Everything in a report belongs to a block. */
final class StrayText implements Rule {

    @Override
    public String id() {
        return "structure/stray";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    private static final List<String> BLOCKS = List.of("case", "short", "journal", "language", "affiliation", "author",
            "keywords", "abbreviation", "patient", "abstract", "section", "diagnosis", "timeline", "scores", "figure",
            "table", "references", "consent", "ethics", "funding", "conflicts", "data", "ai-use", "contributions",
            "acknowledgements");

    @Override
    public void check(Report report, Findings findings) {
        for (Stray stray : report.all(Stray.class)) {
            Range range = Places.firstWord(stray);
            String word = stray.getText() == null ? "" : stray.getText().strip().split("[\\s{\"“]", 2)[0];
            Optional<String> meant = Spelling.closest(word, BLOCKS);
            if (meant.isPresent()) {
                findings.addCase(this, "meant", range, word, meant.get());
            } else {
                findings.add(this, new Range(range.offset(), Math.min(range.length(), 40)), shortened(word));
            }
        }
    }

    private static String shortened(String word) {
        return word.length() > 30 ? word.substring(0, 30) + "…" : word;
    }
}
