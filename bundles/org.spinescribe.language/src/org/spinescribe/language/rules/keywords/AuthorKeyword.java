/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.rules.keywords;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.spinescribe.clinical.vocabulary.Vocabulary;
import org.spinescribe.language.caseReport.CaseReportPackage.Literals;
import org.spinescribe.language.caseReport.Keyword;
import org.spinescribe.language.caseReport.Keywords;
import org.spinescribe.language.prose.ProseText.Range;
import org.spinescribe.language.report.Places;
import org.spinescribe.language.report.Report;

/**
 * A keyword of the authors.
 *
 * @param range of its words, without the quotes
 */
record AuthorKeyword(String term, Range range) {

    /** All non-empty keywords of a report. */
    static List<AuthorKeyword> of(Report report) {
        List<AuthorKeyword> keywords = new ArrayList<>();
        for (Keywords block : report.all(Keywords.class)) {
            for (Keyword keyword : block.getKeywords()) {
                if (keyword.getTerm() != null && !keyword.getTerm().isBlank()) {
                    Range quoted = Places.of(keyword, Literals.KEYWORD__TERM);
                    keywords.add(new AuthorKeyword(keyword.getTerm().strip(), inner(quoted, keyword.getTerm())));
                }
            }
        }
        return keywords;
    }

    /** The range between the quotes; an unclosed quote ends with its line, so the words give the length. */
    private static Range inner(Range quoted, String term) {
        return new Range(quoted.offset() + 1, Math.min(term.length(), Math.max(0, quoted.length() - 1)));
    }

    /** The name of a vocabulary in messages. */
    static String name(Vocabulary vocabulary) {
        String mesh = vocabulary.year() == 0 ? "MeSH" : "MeSH " + vocabulary.year();
        return vocabulary.complete() ? mesh : "the bundled spine vocabulary (" + mesh + ")";
    }

    /** Terms in quotes, with a word before the last one. */
    static String list(List<String> terms, String word) {
        String last = "‘" + terms.getLast() + "’";
        return terms.size() == 1 ? last : terms.subList(0, terms.size() - 1).stream().map(term -> "‘" + term + "’")
                .collect(Collectors.joining(", ", "", " " + word + " ")) + last;
    }
}
