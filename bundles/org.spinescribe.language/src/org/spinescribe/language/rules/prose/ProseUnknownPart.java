/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.rules.prose;

import org.spinescribe.language.caseReport.Prose;
import org.spinescribe.language.prose.GeneratedPart;
import org.spinescribe.language.prose.ProseText;
import org.spinescribe.language.report.Report;
import org.spinescribe.language.facts.TypedFacts;
import org.spinescribe.language.rules.Findings;
import org.spinescribe.language.rules.Rule;

import java.util.Optional;

/** A generated part in a text has its facts. */
public final class ProseUnknownPart implements Rule {

    @Override
    public String id() {
        return "prose/unknown-part";
    }

    @Override
    public void check(Report report, Findings findings) {
        for (Prose prose : report.allProse()) {
            ProseText text = report.text(prose);
            for (GeneratedPart part : text.all(GeneratedPart.class)) {
                Optional<TypedFacts> facts = TypedFacts.named(part.name());
                if (facts.isEmpty()) {
                    findings.add(text.range(part), part.name());
                } else if (!facts.get().areIn(report)) {
                    findings.addCase("no-facts", text.range(part), part.name());
                }
            }
        }
    }
}
