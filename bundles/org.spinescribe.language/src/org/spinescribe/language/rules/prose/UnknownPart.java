/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.rules.prose;

import java.util.Set;

import org.spinescribe.language.caseReport.Prose;
import org.spinescribe.language.caseReport.Scores;
import org.spinescribe.language.caseReport.Timeline;
import org.spinescribe.language.prose.GeneratedPart;
import org.spinescribe.language.prose.ProseText;
import org.spinescribe.language.report.Report;
import org.spinescribe.language.rules.Findings;
import org.spinescribe.language.rules.Rule;

/** What a text asks to be generated can be generated. */
public final class UnknownPart implements Rule {

    @Override
    public String id() {
        return "prose/unknown-part";
    }

    /** The names of what can be generated. */
    public static final Set<String> GENERATED = Set.of("timeline", "scores", "levels");

    @Override
    public void check(Report report, Findings findings) {
        for (Prose prose : report.allProse()) {
            ProseText text = report.text(prose);
            for (GeneratedPart part : text.all(GeneratedPart.class)) {
                if (!GENERATED.contains(part.name())) {
                    findings.add(text.range(part), part.name());
                } else if (!hasFacts(report, part.name())) {
                    findings.addCase("no-facts", text.range(part), part.name());
                }
            }
        }
    }

    private static boolean hasFacts(Report report, String part) {
        return switch (part) {
            case "timeline" -> report.all(Timeline.class).stream().anyMatch(timeline -> !timeline.getEntries().isEmpty());
            case "scores" -> report.all(Scores.class).stream().anyMatch(scores -> !scores.getScores().isEmpty());
            default -> !report.levels().facts().isEmpty();
        };
    }
}
