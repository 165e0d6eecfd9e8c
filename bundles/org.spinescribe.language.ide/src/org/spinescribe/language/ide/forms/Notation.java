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

/** How values are written. */
enum Notation {
    /** In quotes, on one line. */
    QUOTED,
    /** Several, each in quotes; a form has none of these but around commas. */
    QUOTES,
    /** As it is: names, levels, times; several with commas between them. */
    WORDS,
    /** Several one behind the other with nothing between them; a form has commas there. */
    ROW,
    /** A number with a unit, or else quoted. */
    AGE,
    /** Words of the language, or nothing. */
    FLAG,
    /** In braces. */
    BRACED,
    /** In braces, or quoted where it is a reason. */
    STATEMENT;

    /** What stands between commas; a comma in quotes is none. */
    private static final Pattern ITEM = Pattern.compile("(?:\"(?:\\\\.|[^\"\\\\])*+\"|“[^”]*+”|[^,])++");
    private static final Pattern NUMBER_AND_UNIT = Pattern.compile("\\d[\\d.]*( (years|months|weeks|days))?");

    /** The value without what a field on one line cannot hold. */
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

    /** What stands between commas. */
    static List<String> several(String value) {
        return ITEM.matcher(oneLine(value)).results().map(MatchResult::group).map(String::strip)
                .filter(each -> !each.isEmpty()).toList();
    }

    /** The texts of a list as a form has them. */
    private static List<String> texts(String value) {
        return several(value).stream().map(each -> each.length() > 1 && each.startsWith("\"") && each.endsWith("\"")
                ? each.substring(1, each.length() - 1).replaceAll("\\\\(.)", "$1") : each).map(String::strip)
                .filter(each -> !each.isEmpty()).toList();
    }

    /** A text as one of a list in a form. */
    static String listed(String text) {
        return text.indexOf(',') >= 0 || text.indexOf('"') >= 0 || text.indexOf('“') >= 0 ? quoted(text, "") : text;
    }

    static String oneLine(String value) {
        return value.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
    }

    /** The value as it is written; what was there before decides on the kind of quotes. */
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
