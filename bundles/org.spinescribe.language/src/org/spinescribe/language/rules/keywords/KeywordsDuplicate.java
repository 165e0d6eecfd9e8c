/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.rules.keywords;

import java.util.HashMap;
import java.util.Map;

import org.spinescribe.clinical.vocabulary.FormKey;
import org.spinescribe.clinical.vocabulary.Vocabularies;
import org.spinescribe.language.report.Report;
import org.spinescribe.language.rules.Findings;
import org.spinescribe.language.rules.Rule;

/** No keyword has the meaning of another one. */
public final class KeywordsDuplicate implements Rule {

    @Override
    public String id() {
        return "keywords/duplicate";
    }

    @Override
    public void check(Report report, Findings findings) {
        Map<String, String> forms = new HashMap<>();
        Map<String, String> headings = new HashMap<>();
        for (AuthorKeyword keyword : AuthorKeyword.of(report)) {
            String heading = Vocabularies.best().find(keyword.term()).map(match -> match.heading().name()).orElse(null);
            String sameForm = forms.putIfAbsent(FormKey.of(keyword.term()), keyword.term());
            String sameHeading = heading == null ? null : headings.putIfAbsent(heading, keyword.term());
            if (sameForm != null) {
                findings.add(keyword.range(), keyword.term(), sameForm);
            } else if (sameHeading != null) {
                findings.addCase("heading", keyword.range(), keyword.term(), sameHeading, heading);
            }
        }
    }
}
