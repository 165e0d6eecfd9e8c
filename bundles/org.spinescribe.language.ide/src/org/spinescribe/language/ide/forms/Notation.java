/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.ide.forms;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How values are written. */
enum Notation {
    /** In quotes, on one line. */
    QUOTED,
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

    private static final Pattern NUMBER_AND_UNIT = Pattern.compile("\\d[\\d.]*( (years|months|weeks|days))?");

    /** The value without what a field on one line cannot hold. */
    String normal(String value) {
        return switch (this) {
            case BRACED, STATEMENT -> value.replace("\r\n", "\n").replace('\r', '\n').stripTrailing().stripIndent()
                    .strip();
            case ROW -> String.join(", ", several(value));
            case WORDS -> oneLine(value).replaceAll(" ?, ?", ", ").strip();
            default -> oneLine(value);
        };
    }

    /** What stands between commas. */
    static List<String> several(String value) {
        return Stream.of(oneLine(value).split(",")).map(String::strip).filter(each -> !each.isEmpty()).toList();
    }

    static String oneLine(String value) {
        return value.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
    }

    /** The value as it is written; what was there before decides on the kind of quotes. */
    String written(String value, String before) {
        return switch (this) {
            case WORDS, FLAG, STATEMENT -> value;
            case ROW -> String.join("  ", several(value));
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
