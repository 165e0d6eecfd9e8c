/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.rules.style;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.spinescribe.language.passages.Passage;
import org.spinescribe.language.passages.PassageKind;
import org.spinescribe.language.passages.Passages;
import org.spinescribe.language.passages.Word;
import org.spinescribe.language.report.Report;

/**
 * What rules of style look at: sentences of the authors, no tables and no statements, which hold names and formulas.
 */
final class Words {

    private static final Set<PassageKind> TEXT = Set.of(PassageKind.TITLE, PassageKind.ABSTRACT, PassageKind.SECTION,
            PassageKind.SECTION_TITLE, PassageKind.CAPTION, PassageKind.NOTE, PassageKind.TIMELINE,
            PassageKind.ALTERNATIVE);

    interface Look {
        void at(Passage passage);
    }

    interface Number {
        void at(Passage passage, Matcher number);
    }

    private Words() {
    }

    static void each(Report report, Look look) {
        Passages.in(report).stream().filter(passage -> TEXT.contains(passage.kind())).forEach(look::at);
    }

    /**
     * What a pattern finds, wherever it is.
     *
     * @param signs each find has one of these; a text that has none is not searched, which takes a tenth of the time
     */
    static void found(Report report, String[] signs, Pattern pattern, Number look) {
        each(report, passage -> {
            Matcher found = pattern.matcher(passage.text());
            while (has(passage.text(), signs) && found.find()) {
                look.at(passage, found);
            }
        });
    }

    private static boolean has(String text, String[] signs) {
        for (String sign : signs) {
            if (text.contains(sign)) {
                return true;
            }
        }
        return false;
    }

    /** What a pattern finds that starts with a number: digits within a name such as T12 are none. */
    static void numbers(Report report, Pattern pattern, Number look) {
        each(report, passage -> {
            String text = passage.text();
            Matcher number = pattern.matcher(text).useTransparentBounds(true);
            for (Word word : passage.words()) {
                if (startsNumber(text, word.start()) && number.region(word.start(), text.length()).lookingAt()) {
                    look.at(passage, number);
                }
            }
        });
    }

    private static boolean startsNumber(String text, int start) {
        return Character.isDigit(text.charAt(start)) && (start == 0 || ".,–-".indexOf(text.charAt(start - 1)) < 0);
    }
}
