/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.ide.tables;

import org.spinescribe.sources.characters.Unprintable;

/** Converts the text of a cell between its form in the grid and in the report. */
final class CellText {

    private CellText() {
    }

    /** Returns the text of a segment between two bars. */
    static String read(String segment) {
        return segment.strip().replace("\\|", "|");
    }

    /**
     * Returns the text as it is typed in a cell: on one line, with escaped bars, and without a brace that ends the
     * table.
     */
    static String typed(String words) {
        StringBuilder line = new StringBuilder();
        words.codePoints().filter(sign -> !Unprintable.contains(sign) || Character.isWhitespace(sign))
                .forEach(line::appendCodePoint);
        String oneLine = line.toString().replaceAll("[\\s\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
        return (closes(oneLine) ? oneLine : escaped(oneLine)).replace("|", "\\|");
    }

    /** Returns whether the braces are balanced. */
    private static boolean closes(String words) {
        int open = 0;
        for (int at = 0; at < words.length() && open >= 0; at++) {
            switch (words.charAt(at)) {
                case '\\' -> at++;
                case '{' -> open++;
                case '}' -> open--;
                default -> { }
            }
        }
        return open == 0;
    }

    private static String escaped(String words) {
        StringBuilder text = new StringBuilder();
        for (int at = 0; at < words.length(); at++) {
            char sign = words.charAt(at);
            text.append(sign == '{' || sign == '}' ? "\\" : "").append(sign);
            if (sign == '\\' && at + 1 < words.length()) {
                text.append(words.charAt(++at));
            }
        }
        return text.toString();
    }
}
