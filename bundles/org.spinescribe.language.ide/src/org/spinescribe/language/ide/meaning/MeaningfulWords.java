/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.ide.meaning;

import java.util.ArrayList;
import java.util.List;

import org.spinescribe.clinical.vocabulary.Match;
import org.spinescribe.clinical.vocabulary.Vocabularies;
import org.spinescribe.language.caseReport.CaseReportPackage.Literals;
import org.spinescribe.language.caseReport.Keyword;
import org.spinescribe.language.caseReport.Keywords;
import org.spinescribe.language.levels.ReportLevels;
import org.spinescribe.language.prose.ProseText.Range;
import org.spinescribe.language.report.Places;
import org.spinescribe.language.report.Report;
import org.spinescribe.language.scales.ProseScales;

/**
 * Words with a meaning beyond the syntax.
 *
 * @param range the range in the file
 */
public record MeaningfulWords(Meaning meaning, Range range) {

    /** The kinds of meanings. */
    public enum Meaning {
        /** A level in prose. */
        LEVEL,
        /** The value of a clinical scale in prose. */
        SCALE,
        /** A keyword that is a heading of MeSH. */
        HEADING,
        /** A keyword that is an entry term of MeSH, under another heading. */
        ENTRY_TERM
    }

    /** Returns all such words of a report. */
    public static List<MeaningfulWords> of(Report report) {
        List<MeaningfulWords> words = new ArrayList<>();
        ReportLevels.of(report).named().forEach(level -> words.add(new MeaningfulWords(Meaning.LEVEL, level.range())));
        ProseScales.in(report).forEach(value -> words.add(new MeaningfulWords(Meaning.SCALE, value.range())));
        for (Keywords keywords : report.all(Keywords.class)) {
            keywords.getKeywords().stream().filter(keyword -> keyword.getTerm() != null)
                    .forEach(keyword -> add(keyword, words));
        }
        return words;
    }

    private static void add(Keyword keyword, List<MeaningfulWords> words) {
        Range range = Places.of(keyword, Literals.KEYWORD__TERM);
        Vocabularies.best().find(keyword.getTerm()).ifPresent(match -> words.add(new MeaningfulWords(
                match.kind() == Match.Kind.HEADING ? Meaning.HEADING : Meaning.ENTRY_TERM, range)));
    }
}
