/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.ide.text;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.spinescribe.language.report.Report;

/** The lines of a text, to convert offsets to positions and back. Columns are counted in UTF-16 units. */
public final class TextLines {

    private final String text;
    private final int[] starts;

    /** Finds the line starts of a text: behind LF, CR and CR LF, as the Language Server Protocol demands. */
    public TextLines(String text) {
        this.text = text;
        this.starts = IntStream.concat(IntStream.of(0), IntStream.range(0, text.length())
                .filter(i -> text.charAt(i) == '\n'
                        || text.charAt(i) == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'))
                .map(i -> i + 1)).toArray();
    }

    /** Returns the parsed text of a report. */
    public static String textOf(Report report) {
        ICompositeNode node = NodeModelUtils.getNode(report.model());
        return node == null ? "" : node.getRootNode().getText();
    }

    /** Returns the text. */
    public String text() {
        return text;
    }

    /** Returns the number of lines. */
    public int count() {
        return starts.length;
    }

    /** Returns the line of an offset, from 0. */
    public int line(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return found >= 0 ? found : -found - 2;
    }

    /** Returns the offset of a line's start. */
    public int start(int line) {
        return line < starts.length ? starts[Math.max(0, line)] : text.length();
    }

    /** Returns the offset of a line's end, before its line delimiter. */
    public int end(int line) {
        int end = line + 1 < starts.length ? starts[line + 1] : text.length();
        while (end > start(line) && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
            end--;
        }
        return end;
    }

    /** Returns the position of an offset; that of the end for a larger offset. */
    public Position position(int offset) {
        int within = Math.clamp(offset, 0, text.length());
        int line = line(within);
        return new Position(line, within - starts[line]);
    }

    /** Returns the range of an offset and a length. */
    public Range range(int offset, int length) {
        return new Range(position(offset), position(offset + length));
    }

    /** Returns the text after edits; the positions of all edits refer to the present text. */
    public String edited(List<? extends TextEdit> edits) {
        StringBuilder result = new StringBuilder(text);
        edits.stream().sorted(Comparator.comparingInt((TextEdit edit) -> offset(edit.getRange().getStart())).reversed())
                .forEach(edit -> result.replace(offset(edit.getRange().getStart()), offset(edit.getRange().getEnd()),
                        edit.getNewText()));
        return result.toString();
    }

    /** Returns the offset of a position; the end of the line, or of the text, for a position beyond it. */
    public int offset(Position position) {
        int line = Math.max(0, position.getLine());
        return line >= starts.length ? text.length()
                : Math.min(starts[line] + Math.max(0, position.getCharacter()), end(line));
    }
}
