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
import org.spinescribe.clinical.vocabulary.Heading;
import org.spinescribe.clinical.vocabulary.Synonyms;
import org.spinescribe.clinical.vocabulary.Vocabularies;
import org.spinescribe.clinical.vocabulary.Vocabulary;
import org.spinescribe.language.report.Report;
import org.spinescribe.language.rules.Findings;
import org.spinescribe.language.rules.Rule;

/** A keyword is in the vocabulary that indexes use. */
public final class KeywordsUnknown implements Rule {

    @Override
    public String id() {
        return "keywords/unknown";
    }

    @Override
    public void check(Report report, Findings findings) {
        Vocabulary vocabulary = Vocabularies.best();
        Optional<HeadingsRequired> required = HeadingsRequired.by(report);
        for (AuthorKeyword keyword : AuthorKeyword.of(report)) {
            boolean known = vocabulary.find(keyword.term()).isPresent()
                    || !KeywordsMisspelt.meant(vocabulary, keyword.term()).isEmpty();
            if (!known) {
                required.ifPresentOrElse(by -> refuse(vocabulary, keyword, by, findings),
                        () -> note(vocabulary, keyword, findings));
            }
        }
    }

    /** Reports a keyword that is no heading; without a synonym, the full MeSH may have it, so this is a warning. */
    private static void refuse(Vocabulary vocabulary, AuthorKeyword keyword, HeadingsRequired by, Findings findings) {
        List<String> synonyms = Synonyms.headings(keyword.term());
        boolean certain = vocabulary.complete() || !synonyms.isEmpty();
        List<String> parts = vocabulary.parts(keyword.term()).stream().map(Heading::name).toList();
        List<String> instead = synonyms.isEmpty() ? parts : synonyms;
        Findings refused = by.as(certain ? Severity.ERROR : Severity.WARNING, findings);
        if (instead.isEmpty()) {
            refused.addCase("required", keyword.range(), keyword.term(), AuthorKeyword.name(vocabulary), by.journal(),
                    by.origin());
        } else {
            refused.addFix("required-instead", keyword.range(), instead, keyword.term(), AuthorKeyword.name(vocabulary),
                    by.journal(), by.origin(), AuthorKeyword.list(instead, "or"));
        }
    }

    private static void note(Vocabulary vocabulary, AuthorKeyword keyword, Findings findings) {
        List<String> synonyms = Synonyms.headings(keyword.term());
        List<String> broader = vocabulary.parts(keyword.term()).stream().map(Heading::name).toList();
        if (!synonyms.isEmpty()) {
            findings.addCase("synonym", keyword.range(), keyword.term(), AuthorKeyword.list(synonyms, "and"));
        } else if (!broader.isEmpty()) {
            findings.addCase("broader", keyword.range(), keyword.term(), AuthorKeyword.name(vocabulary),
                    AuthorKeyword.list(broader, "and"));
        } else {
            findings.add(keyword.range(), keyword.term(), AuthorKeyword.name(vocabulary));
        }
    }
}
