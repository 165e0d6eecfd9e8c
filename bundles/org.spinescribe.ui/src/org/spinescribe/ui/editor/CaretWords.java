/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.editor;

import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.spinescribe.language.caseReport.Abstract;
import org.spinescribe.language.caseReport.Part;
import org.spinescribe.language.caseReport.Section;
import org.spinescribe.language.ide.outline.WordCounts;
import org.spinescribe.language.prose.ProseText.Range;
import org.spinescribe.language.report.Places;
import org.spinescribe.language.report.Report;

/** Counts the words of a report, and of the part with the caret. */
final class CaretWords {

    private CaretWords() {
    }

    /** Returns a text such as "Discussion: 231 words; text: 1204 words". */
    static String of(Report report, int caret) {
        WordCounts words = new WordCounts(report);
        int all = report.model().getParts().stream().filter(Section.class::isInstance).mapToInt(words::number).sum();
        Optional<Part> part = report.model().getParts().stream().filter(each -> holds(each, caret)).findFirst();
        String whole = NLS.bind(EditorTexts.textWords, all);
        return part.map(here -> NLS.bind(EditorTexts.partWords, new Object[] { name(here), words.number(here), whole }))
                .orElse(whole);
    }

    private static boolean holds(Part part, int caret) {
        Range place = Places.of(part);
        return (part instanceof Section || part instanceof Abstract) && place.offset() <= caret
                && caret <= place.offset() + place.length();
    }

    private static String name(Part part) {
        return part instanceof Section section && section.getTitle() != null ? section.getTitle()
                : EditorTexts.abstractPart;
    }
}
