/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.ide.outline;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.spinescribe.clinical.words.WordCount;
import org.spinescribe.language.caseReport.Abstract;
import org.spinescribe.language.caseReport.AbstractSection;
import org.spinescribe.language.caseReport.Highlights;
import org.spinescribe.language.caseReport.Keywords;
import org.spinescribe.language.caseReport.Section;
import org.spinescribe.language.caseReport.Statement;
import org.spinescribe.language.journals.LimitedQuantity;
import org.spinescribe.language.journals.Wanted;
import org.spinescribe.language.passages.Passage;
import org.spinescribe.language.passages.PassageKind;
import org.spinescribe.language.passages.Passages;
import org.spinescribe.language.report.Report;

/**
 * Counts the words in the parts of a report, and finds the journal's limits. The title of a section is not counted
 * here, although the journal's limit of the whole text counts it: a section without text has no words.
 */
public final class WordCounts {

    private final Report report;
    private final Map<EObject, Integer> words = new HashMap<>();

    public WordCounts(Report report) {
        this.report = report;
        for (Passage passage : Passages.in(report)) {
            if (passage.kind() == PassageKind.SECTION_TITLE) {
                continue;
            }
            int count = WordCount.of(passage.text());
            for (EObject owner = passage.owner(); owner != null; owner = owner.eContainer()) {
                words.merge(owner, count, Integer::sum);
            }
        }
    }

    /** Returns the words of a part with all its subparts. */
    public int number(EObject part) {
        return words.getOrDefault(part, 0);
    }

    /** Returns the count for outlines, such as "231 of 250 words"; empty for parts without a count. */
    public String of(EObject part) {
        return switch (part) {
            case Abstract whole -> limited(number(part), LimitedQuantity.ABSTRACT_WORDS);
            case Keywords list -> limited((int) list.getKeywords().stream()
                    .filter(word -> word.getTerm() != null && !word.getTerm().isBlank()).count(),
                    LimitedQuantity.KEYWORDS);
            case Section section -> counted(number(part));
            case AbstractSection section -> counted(number(part));
            case Highlights highlights -> counted(number(part));
            case Statement statement when statement.getProse() != null -> counted(number(part));
            default -> "";
        };
    }

    private static String counted(int number) {
        return number + " " + LimitedQuantity.BODY_WORDS.unit(number);
    }

    private String limited(int number, LimitedQuantity quantity) {
        Optional<Wanted<Integer>> limit = report.demands().atMost(quantity);
        String unit = limit.isEmpty() ? quantity.unit(number) : quantity.unit();
        return number + limit.map(most -> " of " + most.value()).orElse("") + " " + unit;
    }
}
