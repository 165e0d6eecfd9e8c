/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.rules.citations;

import java.util.HashSet;
import java.util.Set;

import org.spinescribe.language.prose.Citation;
import org.spinescribe.language.prose.ProseText;
import org.spinescribe.language.report.OwnedText;
import org.spinescribe.language.report.Report;
import org.spinescribe.language.rules.Findings;
import org.spinescribe.language.rules.Rule;

/** No work is cited twice in one pair of brackets. */
public final class CitationsRepeated implements Rule {

    @Override
    public String id() {
        return "citations/repeated";
    }

    @Override
    public void check(Report report, Findings findings) {
        for (OwnedText owned : OwnedText.in(report)) {
            ProseText text = owned.text();
            for (Citation citation : text.all(Citation.class)) {
                Set<String> seen = new HashSet<>();
                for (Citation.Work work : citation.works()) {
                    if (!seen.add(work.key() + "," + work.locator().orElse(""))) {
                        findings.add(text.range(citation, work.place(), work.key().length() + 1), work.key());
                    }
                }
            }
        }
    }
}
