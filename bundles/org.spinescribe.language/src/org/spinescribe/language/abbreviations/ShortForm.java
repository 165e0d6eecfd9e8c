/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.abbreviations;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.spinescribe.language.caseReport.Abbreviation;
import org.spinescribe.language.passages.Passage;
import org.spinescribe.language.passages.Passages;
import org.spinescribe.language.report.Report;

/**
 * A short form that a report uses.
 *
 * @param name the short form itself, such as HPC
 * @param meaning its long form where it is declared
 */
public record ShortForm(String name, Optional<String> meaning) {

    private static final Pattern IN_BRACKETS = Pattern.compile("\\(([\\p{L}\\p{N}][\\p{L}\\p{N}/–-]{1,9})[),;]");
    private static final Pattern BEFORE_BRACKETS =
            Pattern.compile("(?<![\\p{L}\\p{N}–-])(\\p{Lu}[\\p{L}\\p{N}/–-]{1,9}) \\(([^()]{5,200})\\)");
    private static final int LONGEST_LONG_FORM = 200;
    private static final int LONGEST_NAME = 10;

    /** The declared forms, and those spelled out in the text, by their names. */
    static Map<String, ShortForm> of(Report report) {
        Map<String, ShortForm> forms = new LinkedHashMap<>();
        for (Abbreviation abbreviation : report.all(Abbreviation.class)) {
            if (abbreviation.getName() != null && !abbreviation.getName().isBlank()) {
                forms.put(abbreviation.getName(), new ShortForm(abbreviation.getName(),
                        Optional.ofNullable(abbreviation.getText()).filter(text -> !text.isBlank())));
            }
        }
        Passages.in(report).forEach(passage -> addSpelledOut(passage, forms));
        return forms;
    }

    /** Matches only the text around brackets, as most text is far from one. */
    private static void addSpelledOut(Passage passage, Map<String, ShortForm> forms) {
        String text = passage.text();
        Matcher inside = IN_BRACKETS.matcher(text);
        Matcher before = BEFORE_BRACKETS.matcher(text).useTransparentBounds(true);
        for (int bracket = text.indexOf('('); bracket >= 0; bracket = text.indexOf('(', bracket + 1)) {
            if (inside.region(bracket, text.length()).lookingAt() && hasCapitals(inside.group(1))
                    && LongForm.precedes(before(text, bracket), inside.group(1))) {
                forms.putIfAbsent(inside.group(1), new ShortForm(inside.group(1), Optional.empty()));
            }
            int from = Math.max(0, bracket - LONGEST_NAME - 1);
            if (hasCapitals(text.substring(from, bracket))
                    && before.region(from, Math.min(text.length(), bracket + LONGEST_LONG_FORM + 2)).find()
                    && hasCapitals(before.group(1)) && LongForm.follows(before.group(2), before.group(1))) {
                forms.putIfAbsent(before.group(1), new ShortForm(before.group(1), Optional.empty()));
            }
        }
    }

    private static boolean hasCapitals(String name) {
        return name.chars().filter(Character::isUpperCase).count() > 1;
    }

    /** Whether the long form stands right before the brackets around the short form, or in brackets right behind it. */
    boolean isDefined(String text, int start, int end) {
        if (start > 0 && text.charAt(start - 1) == '(' && end < text.length() && "),;".indexOf(text.charAt(end)) >= 0) {
            String before = before(text, start - 1);
            return meaning.map(words -> LongForm.endsWith(before, words))
                    .orElseGet(() -> LongForm.precedes(before, name));
        }
        if (text.startsWith(" (", end)) {
            int close = text.substring(end, Math.min(text.length(), end + LONGEST_LONG_FORM)).indexOf(')');
            String inside = close > 0 ? text.substring(end + 2, end + close) : "";
            return meaning.map(words -> LongForm.endsWith(inside, words))
                    .orElseGet(() -> LongForm.follows(inside, name));
        }
        return false;
    }

    private static String before(String text, int end) {
        return text.substring(Math.max(0, end - LONGEST_LONG_FORM), end);
    }
}
