/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.rules.style;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.spinescribe.language.passages.Passage;
import org.spinescribe.language.passages.PassageKind;
import org.spinescribe.language.passages.Passages;
import org.spinescribe.language.report.Derived;
import org.spinescribe.language.report.Report;

/**
 * The passages for rules of style: the authors' sentences, without tables and statements, which contain names and
 * formulas.
 */
final class AuthorsWords {

    private static final Set<PassageKind> TEXT = Set.of(PassageKind.TITLE, PassageKind.ABSTRACT, PassageKind.SECTION,
            PassageKind.SECTION_TITLE, PassageKind.CAPTION, PassageKind.NOTE, PassageKind.TIMELINE,
            PassageKind.ALTERNATIVE);

    private static final Derived<List<Passage>> PASSAGES = new Derived<>(report -> Passages.in(report).stream()
            .filter(passage -> TEXT.contains(passage.kind())).toList());

    private static final Derived<List<NumberStart>> NUMBERS = new Derived<>(AuthorsWords::numbers);

    /** The start of a number. */
    private record NumberStart(Passage passage, int offset) {
    }

    interface Look {
        void at(Passage passage);
    }

    interface Number {
        void at(Passage passage, Matcher number);
    }

    private AuthorsWords() {
    }

    static void each(Report report, Look look) {
        report.once(PASSAGES).forEach(look::at);
    }

    /**
     * Passes the matches of a pattern to a callback.
     *
     * @param hasSign a prefilter that every match satisfies; it reduces the time of the search to a tenth
     */
    static void found(Report report, Predicate<String> hasSign, Pattern pattern, Number look) {
        each(report, passage -> {
            if (hasSign.test(passage.text())) {
                Matcher found = pattern.matcher(passage.text());
                while (found.find()) {
                    look.at(passage, found);
                }
            }
        });
    }

    /** Whether a text contains one of these. */
    static Predicate<String> anyOf(String... signs) {
        return text -> {
            for (String sign : signs) {
                if (text.contains(sign)) {
                    return true;
                }
            }
            return false;
        };
    }

    /** Passes the matches of a pattern that start with a number to a callback; names such as T12 do not count. */
    static void numbers(Report report, Pattern pattern, Number look) {
        Matcher number = pattern.matcher("").useTransparentBounds(true);
        for (NumberStart start : report.once(NUMBERS)) {
            String text = start.passage().text();
            if (number.reset(text).region(start.offset(), text.length()).lookingAt()) {
                look.at(start.passage(), number);
            }
        }
    }

    private static List<NumberStart> numbers(Report report) {
        List<NumberStart> numbers = new ArrayList<>();
        each(report, passage -> passage.words().stream().filter(word -> startsNumber(passage.text(), word.start()))
                .forEach(word -> numbers.add(new NumberStart(passage, word.start()))));
        return numbers;
    }

    private static boolean startsNumber(String text, int start) {
        return Character.isDigit(text.charAt(start)) && (start == 0 || ".,–-".indexOf(text.charAt(start - 1)) < 0);
    }
}
