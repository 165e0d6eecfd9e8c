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
 * A row of a typed table.
 *
 * @param text as it was typed
 * @param segments what stands between the bars, with the space around it
 */
record TypedRow(String text, List<String> segments) {

    TypedRow {
        segments = List.copyOf(segments);
    }

    /** Reads a row as the language does: a bar behind a backslash is text. */
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

    /** The words of a cell; none where the row has no such cell. */
    String cell(int column) {
        return column < segments.size() ? CellText.read(segments.get(column)) : "";
    }

    /** The words of the cells. */
    List<String> cells(int columns) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < columns; i++) {
            cells.add(cell(i));
        }
        return cells;
    }

    /** How wide a segment is, in characters. */
    static int width(String segment) {
        return segment.codePointCount(0, segment.length());
    }
}
