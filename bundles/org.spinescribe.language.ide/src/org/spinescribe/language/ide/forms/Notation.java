/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.ide.forms;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The notation of values in the text. */
enum Notation {
    /** Quoted text on one line. */
    QUOTED,
    /** Several quoted texts; the form shows quotes only around texts with commas. */
    QUOTES,
    /** Plain names, levels or times; several are separated by commas. */
    WORDS,
    /** Several values without separators; the form separates them by commas. */
    ROW,
    /** A number with a unit, otherwise quoted text. */
    AGE,
    /** Keywords that are present or not. */
    FLAG,
    /** Text in braces. */
    BRACED,
    /** Text in braces, or quoted text for a reason. */
    STATEMENT;

    /** Matches the text between commas; a comma within quotes does not separate. */
    private static final Pattern ITEM = Pattern.compile("(?:\"(?:\\\\.|[^\"\\\\])*+\"|“[^”]*+”|[^,])++");
    private static final Pattern NUMBER_AND_UNIT = Pattern.compile("\\d[\\d.]*( (years|months|weeks|days))?");

    /** Returns the value without characters that a field on one line cannot hold. */
    String normal(String value) {
        return switch (this) {
            case BRACED, STATEMENT -> value.replace("\r\n", "\n").replace('\r', '\n').stripTrailing().stripIndent()
                    .strip();
            case ROW -> String.join(", ", several(value));
            case QUOTES -> texts(value).stream().map(Notation::listed).collect(Collectors.joining(", "));
            case WORDS -> oneLine(value).replaceAll(" ?, ?", ", ").strip();
            default -> oneLine(value);
        };
    }

    /** Returns the values between commas. */
    static List<String> several(String value) {
        return ITEM.matcher(oneLine(value)).results().map(MatchResult::group).map(String::strip)
                .filter(each -> !each.isEmpty()).toList();
    }

    /** Returns the texts of a list in the form. */
    private static List<String> texts(String value) {
        return several(value).stream().map(each -> each.length() > 1 && each.startsWith("\"") && each.endsWith("\"")
                ? each.substring(1, each.length() - 1).replaceAll("\\\\(.)", "$1") : each).map(String::strip)
                .filter(each -> !each.isEmpty()).toList();
    }

    /** Returns a text as an element of a list in the form. */
    static String listed(String text) {
        return text.indexOf(',') >= 0 || text.indexOf('"') >= 0 || text.indexOf('“') >= 0 ? quoted(text, "") : text;
    }

    static String oneLine(String value) {
        return value.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
    }

    /** Returns the value as it is written; keeps the kind of quotes of the present text. */
    String written(String value, String before) {
        return switch (this) {
            case WORDS, FLAG, STATEMENT -> value;
            case ROW -> String.join("  ", several(value));
            case QUOTES -> texts(value).stream().map(text -> quoted(text, "")).collect(Collectors.joining(", "));
            case BRACED -> "{ " + value + " }";
            case AGE -> NUMBER_AND_UNIT.matcher(value).matches() ? value : quoted(value, before);
            case QUOTED -> quoted(value, before);
        };
    }

    static String quoted(String value, String before) {
        boolean typographic = before.startsWith("“") && before.endsWith("”") && value.indexOf('”') < 0
                && value.indexOf('\\') < 0;
        return typographic ? '“' + value + '”' : '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
