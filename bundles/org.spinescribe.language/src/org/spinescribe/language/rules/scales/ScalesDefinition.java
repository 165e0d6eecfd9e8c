/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.rules.scales;

import java.util.OptionalInt;

import org.eclipse.xtext.diagnostics.Severity;
import org.spinescribe.clinical.scales.Definition;
import org.spinescribe.language.passages.OwnCase;
import org.spinescribe.language.passages.Sentence;
import org.spinescribe.language.report.Report;
import org.spinescribe.language.rules.Findings;
import org.spinescribe.language.rules.Rule;

/** A class, grade or eponym is not used for something that its definition excludes. */
public final class ScalesDefinition implements Rule {

    @Override
    public String id() {
        return "scales/definition";
    }

    @Override
    public void check(Report report, Findings findings) {
        for (Sentence sentence : OwnCase.in(report)) {
            for (Definition definition : Definition.all()) {
                OptionalInt place = definition.contradictedIn(sentence.text(), sentence.beginnings());
                if (place.isPresent()) {
                    int end = definition.end(sentence.text());
                    Findings noted = definition.confirmed() ? findings : findings.as(Severity.INFO);
                    noted.add(sentence.range(place.getAsInt(), end), sentence.text().substring(place.getAsInt(), end),
                            definition.means());
                }
            }
        }
    }
}
