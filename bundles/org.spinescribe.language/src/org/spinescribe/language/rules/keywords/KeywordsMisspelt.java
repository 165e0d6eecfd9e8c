/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.rules.keywords;

import java.util.List;

import org.spinescribe.clinical.vocabulary.Suggestion;
import org.spinescribe.clinical.vocabulary.Synonyms;
import org.spinescribe.clinical.vocabulary.Vocabularies;
import org.spinescribe.clinical.vocabulary.Vocabulary;
import org.spinescribe.language.report.Report;
import org.spinescribe.language.rules.Findings;
import org.spinescribe.language.rules.Rule;

/** A keyword is spelt as the vocabulary spells it. */
public final class KeywordsMisspelt implements Rule {

    @Override
    public String id() {
        return "keywords/misspelt";
    }

    @Override
    public void check(Report report, Findings findings) {
        Vocabulary vocabulary = Vocabularies.best();
        for (AuthorKeyword keyword : AuthorKeyword.of(report)) {
            List<String> meant = meant(vocabulary, keyword.term());
            if (!meant.isEmpty()) {
                findings.addFix("", keyword.range(), meant, keyword.term(), AuthorKeyword.name(vocabulary),
                        AuthorKeyword.list(meant, "or"));
            }
        }
    }

    /** The terms so similar that the author can hardly have meant another one; empty for known terms. */
    static List<String> meant(Vocabulary vocabulary, String term) {
        if (vocabulary.find(term).isPresent() || !Synonyms.headings(term).isEmpty()) {
            return List.of();
        }
        return vocabulary.suggest(term).stream().filter(suggestion -> isSlip(term, suggestion)).map(Suggestion::term)
                .toList();
    }

    /** Whether the difference is a typing error: one letter of six, two of twelve, but the same initial. */
    private static boolean isSlip(String term, Suggestion suggestion) {
        boolean sameStart = Character.toLowerCase(term.charAt(0)) == Character.toLowerCase(suggestion.term().charAt(0));
        return suggestion.distance() <= term.length() / 6 && suggestion.distance() <= 2 && sameStart;
    }
}
