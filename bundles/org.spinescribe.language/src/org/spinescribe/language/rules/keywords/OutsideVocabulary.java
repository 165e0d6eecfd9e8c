/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.rules.keywords;

import java.util.List;

import org.spinescribe.clinical.vocabulary.Heading;
import org.spinescribe.clinical.vocabulary.Synonyms;
import org.spinescribe.clinical.vocabulary.Vocabularies;
import org.spinescribe.clinical.vocabulary.Vocabulary;
import org.spinescribe.language.report.Report;
import org.spinescribe.language.rules.Findings;
import org.spinescribe.language.rules.Rule;

/** A keyword is in the vocabulary that indexes use. */
public final class OutsideVocabulary implements Rule {

    @Override
    public String id() {
        return "keywords/unknown";
    }

    @Override
    public boolean whileTyping() {
        return false;
    }

    @Override
    public void check(Report report, Findings findings) {
        Vocabulary vocabulary = Vocabularies.best();
        for (AuthorKeyword keyword : AuthorKeyword.of(report)) {
            boolean known = vocabulary.find(keyword.term()).isPresent()
                    || !MisspeltKeyword.meant(vocabulary, keyword.term()).isEmpty();
            if (!known) {
                note(vocabulary, keyword, findings);
            }
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
