/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.ide.server;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.spinescribe.language.ide.text.TextLines;

/**
 * Positions in a text in the unit of a test client.
 *
 * @param unit {@code utf-8}, {@code utf-16} or {@code utf-32}
 */
record Columns(String unit) {

    /** Returns the number of columns of a text. */
    int of(String letters) {
        return switch (unit) {
            case "utf-8" -> letters.getBytes(StandardCharsets.UTF_8).length;
            case "utf-32" -> letters.codePointCount(0, letters.length());
            default -> letters.length();
        };
    }

    Position position(String text, int offset) {
        Position place = new TextLines(text).position(offset);
        return new Position(place.getLine(), of(text.substring(offset - place.getCharacter(), offset)));
    }

    Range range(String text, String words) {
        int start = text.indexOf(words);
        return new Range(position(text, start), position(text, start + words.length()));
    }

    /** Applies edits to a text, as an editor does. */
    String edited(String text, List<? extends TextEdit> edits) {
        TextLines lines = new TextLines(text);
        return lines.edited(edits.stream().map(edit -> new TextEdit(new Range(counted(lines, edit.getRange().getStart()),
                counted(lines, edit.getRange().getEnd())), edit.getNewText())).toList());
    }

    private Position counted(TextLines lines, Position place) {
        int start = lines.start(place.getLine());
        int offset = start;
        while (offset < lines.end(place.getLine())
                && of(lines.text().substring(start, offset)) < place.getCharacter()) {
            offset++;
        }
        return new Position(place.getLine(), offset - start);
    }
}
