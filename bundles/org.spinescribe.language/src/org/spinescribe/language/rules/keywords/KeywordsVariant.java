/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.rules.keywords;

import java.util.List;
import java.util.Optional;

import org.eclipse.xtext.diagnostics.Severity;
import org.spinescribe.clinical.vocabulary.Match;
import org.spinescribe.clinical.vocabulary.Vocabularies;
import org.spinescribe.language.report.Report;
import org.spinescribe.language.rules.Findings;
import org.spinescribe.language.rules.Rule;

/** A keyword has the form of its heading: not another number, order of words, or spelling. */
public final class KeywordsVariant implements Rule {

    @Override
    public String id() {
        return "keywords/variant";
    }

    @Override
    public void check(Report report, Findings findings) {
        Optional<HeadingsRequired> required = HeadingsRequired.by(report);
        for (AuthorKeyword keyword : AuthorKeyword.of(report)) {
            Vocabularies.best().find(keyword.term()).filter(match -> match.kind() == Match.Kind.VARIANT)
                    .ifPresent(match -> note(keyword, match, required, findings));
        }
    }

    private static void note(AuthorKeyword keyword, Match match, Optional<HeadingsRequired> required,
            Findings findings) {
        String heading = match.heading().name();
        String which = match.term().equals(heading) ? "" : "entry";
        required.ifPresentOrElse(
                by -> by.as(Severity.WARNING, findings).addFix("required", keyword.range(), List.of(heading),
                        keyword.term(), heading, by.journal(), by.origin()),
                () -> findings.addFix(which, keyword.range(), List.of(heading), keyword.term(), match.term(), heading));
    }
}
