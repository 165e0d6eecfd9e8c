/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.sources.tables;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A row of a CSV file as it was typed.
 *
 * @param cells with their quotes
 * @param end of the line, with the empty lines behind it; empty where the file ends without
 */
record CsvLine(List<String> cells, String end) {

    private static final char QUOTE = '"';

    CsvLine {
        cells = List.copyOf(cells);
    }

    /** The rows of a text that begins with one, and whose quotes are all closed. */
    static List<CsvLine> all(String text, char separator) {
        List<CsvLine> lines = new ArrayList<>();
        List<String> cells = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int end = endOfCell(text, at, separator);
            cells.add(text.substring(at, end));
            at = end;
            if (at < text.length() && text.charAt(at) == separator) {
                at++;
                if (at < text.length()) {
                    continue;
                }
                cells.add("");
            }
            int next = endOfLines(text, at);
            lines.add(new CsvLine(cells, text.substring(at, next)));
            cells.clear();
            at = next;
        }
        return lines;
    }

    private static int endOfCell(String text, int start, char separator) {
        int at = start;
        boolean quoted = at < text.length() && text.charAt(at) == QUOTE;
        at += quoted ? 1 : 0;
        while (at < text.length()) {
            char sign = text.charAt(at);
            if (quoted && sign == QUOTE) {
                boolean doubled = text.startsWith("\"\"", at);
                at += doubled ? 2 : 1;
                quoted = doubled;
            } else if (!quoted && (sign == separator || sign == '\n' || sign == '\r')) {
                return at;
            } else {
                at++;
            }
        }
        return at;
    }

    /** The end of the line and of the empty lines behind it. */
    static int endOfLines(String text, int start) {
        int at = start;
        while (at < text.length() && (text.charAt(at) == '\n' || text.charAt(at) == '\r')) {
            at++;
        }
        return at;
    }

    /** The line with empty cells at its end, up to this number of cells. */
    CsvLine filled(int columns) {
        List<String> all = new ArrayList<>(cells);
        all.addAll(Collections.nCopies(columns - cells.size(), ""));
        return new CsvLine(all, end);
    }

    /** The row as it was typed, without the end of its line. */
    String text(char separator) {
        return String.join(String.valueOf(separator), cells);
    }
}
