/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.ide.tables;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of a typed table.
 *
 * @param text the typed line
 * @param segments the text between the bars, with whitespace
 */
record TypedRow(String text, List<String> segments) {

    TypedRow {
        segments = List.copyOf(segments);
    }

    /** Parses a line as the language does: a bar behind a backslash is text. */
    static TypedRow of(String text) {
        List<String> segments = new ArrayList<>();
        String line = text.strip();
        int start = line.startsWith("|") ? 1 : 0;
        for (int at = start; at < line.length(); at++) {
            char sign = line.charAt(at);
            if (sign == '\\' && line.startsWith("|", at + 1)) {
                at++;
            } else if (sign == '|') {
                segments.add(line.substring(start, at));
                start = at + 1;
            }
        }
        if (start < line.length()) {
            segments.add(line.substring(start));
        }
        return new TypedRow(text, segments);
    }

    /** Returns the text of a cell; empty where the row has no such cell. */
    String cell(int column) {
        return column < segments.size() ? CellText.read(segments.get(column)) : "";
    }

    /** Returns the texts of the cells. */
    List<String> cells(int columns) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < columns; i++) {
            cells.add(cell(i));
        }
        return cells;
    }

    /** Returns the width of a segment, in code points. */
    static int width(String segment) {
        return segment.codePointCount(0, segment.length());
    }
}
