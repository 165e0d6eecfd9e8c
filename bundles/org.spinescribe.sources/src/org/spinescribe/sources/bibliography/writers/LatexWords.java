/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.sources.bibliography.writers;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Texts of bibliographies as LaTeX: Unicode stays, and LaTeX's special characters become commands. */
final class LatexWords {

    private static final Pattern TAG = Pattern.compile("<(/?)(i|sup|sub)>");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]{1,60}+");

    private LatexWords() {
    }

    /** A title, in which the capitals of abbreviations are protected. */
    static String title(String text) {
        StringBuilder title = new StringBuilder();
        Matcher tag = TAG.matcher(text);
        int end = 0;
        while (tag.find()) {
            title.append(protect(text.substring(end, tag.start()))).append(command(tag));
            end = tag.end();
        }
        return title.append(protect(text.substring(end))).toString();
    }

    /** A text. */
    static String of(String text) {
        StringBuilder latex = new StringBuilder();
        Matcher tag = TAG.matcher(text);
        int end = 0;
        while (tag.find()) {
            escape(text.substring(end, tag.start()), latex);
            latex.append(command(tag));
            end = tag.end();
        }
        escape(text.substring(end), latex);
        return latex.toString();
    }

    private static String protect(String text) {
        StringBuilder latex = new StringBuilder();
        Matcher word = WORD.matcher(text);
        int end = 0;
        while (word.find()) {
            if (hasFixedCapitals(word.group())) {
                escape(text.substring(end, word.start()), latex);
                latex.append('{').append(word.group()).append('}');
                end = word.end();
            }
        }
        escape(text.substring(end), latex);
        return latex.toString();
    }

    /** Words whose capitals a style must not change: MRI, T6, mJOA. */
    private static boolean hasFixedCapitals(String word) {
        boolean capitalWithin = word.codePoints().skip(1).anyMatch(Character::isUpperCase);
        boolean capitalAndNumber = Character.isUpperCase(word.codePointAt(0))
                && word.codePoints().anyMatch(Character::isDigit);
        return capitalWithin || capitalAndNumber;
    }

    private static String command(Matcher tag) {
        if (!tag.group(1).isEmpty()) {
            return "}";
        }
        return switch (tag.group(2)) {
            case "i" -> "\\textit{";
            case "sup" -> "\\textsuperscript{";
            default -> "\\textsubscript{";
        };
    }

    private static void escape(String text, StringBuilder latex) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\\' -> latex.append("\\textbackslash{}");
                case '~' -> latex.append("\\textasciitilde{}");
                case '^' -> latex.append("\\textasciicircum{}");
                case '\'' -> latex.append("\\textquotesingle{}");
                case '\u00A0' -> latex.append('~');
                // two hyphens would be a dash
                case '-' -> latex.append(i > 0 && text.charAt(i - 1) == '-' ? "{}-" : "-");
                case '{', '}', '$', '%', '&', '_', '#' -> latex.append('\\').append(c);
                default -> latex.append(c);
            }
        }
    }
}
