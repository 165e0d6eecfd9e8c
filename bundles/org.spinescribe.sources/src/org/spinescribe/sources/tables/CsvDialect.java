/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.sources.tables;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The separator of a CSV text: the one named in its first line, {@code sep=;} as spreadsheets write it, else comma,
 * semicolon or tab, whichever is most frequent in the first line.
 *
 * @param separator between cells
 * @param start index of the first row, behind a line that only names the separator
 */
record CsvDialect(char separator, int start) {

    private static final Pattern NAMED = Pattern.compile("sep=(.)[ \\t,;]*(?:\\r\\n|\\r|\\n|$)",
            Pattern.CASE_INSENSITIVE);
    private static final char QUOTE = '"';

    static CsvDialect of(String text) {
        Matcher named = NAMED.matcher(text);
        return named.lookingAt() ? new CsvDialect(named.group(1).charAt(0), named.end())
                : new CsvDialect(mostIn(text.lines().findFirst().orElse("")), 0);
    }

    private static char mostIn(String line) {
        char best = ',';
        for (char candidate : new char[] { ';', '\t' }) {
            if (count(line, candidate) > count(line, best)) {
                best = candidate;
            }
        }
        return best;
    }

    private static long count(String line, char separator) {
        return line.chars().filter(c -> c == separator).count();
    }

    /** The line, from 1, of a quotation mark that opens a cell and is never closed; empty when all are. */
    OptionalInt openQuote(String text) {
        int line = 1 + (int) text.substring(0, start).lines().count();
        int opened = 0;
        boolean cellStarts = true;
        for (int i = start; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character == QUOTE && (opened > 0 || cellStarts)) {
                boolean doubled = opened > 0 && i + 1 < text.length() && text.charAt(i + 1) == QUOTE;
                i += doubled ? 1 : 0;
                opened = doubled ? opened : opened > 0 ? 0 : line;
                cellStarts = false;
            } else {
                boolean lineEnds = character == '\n' || character == '\r' && !text.startsWith("\n", i + 1);
                line += lineEnds ? 1 : 0;
                cellStarts = opened == 0 && (lineEnds || character == separator);
            }
        }
        return opened > 0 ? OptionalInt.of(opened) : OptionalInt.empty();
    }
}
