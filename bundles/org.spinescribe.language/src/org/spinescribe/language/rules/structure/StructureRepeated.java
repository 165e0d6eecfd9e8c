/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.rules.structure;

import java.util.HashSet;
import java.util.Set;

import org.spinescribe.language.caseReport.Abstract;
import org.spinescribe.language.caseReport.ArticleHistory;
import org.spinescribe.language.caseReport.Highlights;
import org.spinescribe.language.caseReport.Implants;
import org.spinescribe.language.caseReport.Keywords;
import org.spinescribe.language.caseReport.Language;
import org.spinescribe.language.caseReport.Licence;
import org.spinescribe.language.caseReport.Measurements;
import org.spinescribe.language.caseReport.Part;
import org.spinescribe.language.caseReport.Scores;
import org.spinescribe.language.caseReport.ShortTitle;
import org.spinescribe.language.caseReport.Statement;
import org.spinescribe.language.caseReport.TargetJournal;
import org.spinescribe.language.caseReport.Timeline;
import org.spinescribe.language.caseReport.Title;
import org.spinescribe.language.prose.ProseText;
import org.spinescribe.language.report.Places;
import org.spinescribe.language.report.Report;
import org.spinescribe.language.rules.Findings;
import org.spinescribe.language.rules.Rule;

/** Parts that a report may have only once are there only once. */
public final class StructureRepeated implements Rule {

    @Override
    public String id() {
        return "structure/repeated";
    }

    private static final Set<Class<? extends Part>> ONCE = Set.of(Title.class, ShortTitle.class, TargetJournal.class,
            Language.class, ArticleHistory.class, Licence.class, Keywords.class, Highlights.class, Abstract.class,
            Timeline.class, Implants.class, Scores.class, Measurements.class);

    @Override
    public boolean losesText() {
        return true;
    }

    @Override
    public void check(Report report, Findings findings) {
        Set<String> seen = new HashSet<>();
        for (Part part : report.model().getParts()) {
            String kind = part instanceof Statement statement ? statement.getKind() : part.eClass().getName();
            boolean once = part instanceof Statement || ONCE.stream().anyMatch(type -> type.isInstance(part));
            if (once && !seen.add(kind)) {
                findings.add(Places.firstWord(part));
            }
        }
        SaidTwice.in(report.model()).forEach(value -> findings.addCase("value",
                new ProseText.Range(value.getOffset(), value.getLength()), value.getText().strip()));
    }
}
