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

/** The lines of a text, for the way from offsets to positions and back. Columns are counted in UTF-16 units. */
public final class TextLines {

    private final String text;
    private final int[] starts;

    /** Reads where the lines of a text begin: behind LF, CR and CR LF, as the Language Server Protocol wants it. */
    public TextLines(String text) {
        this.text = text;
        this.starts = IntStream.concat(IntStream.of(0), IntStream.range(0, text.length())
                .filter(i -> text.charAt(i) == '\n'
                        || text.charAt(i) == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'))
                .map(i -> i + 1)).toArray();
    }

    /** The text of a report as it was parsed. */
    public static String textOf(Report report) {
        ICompositeNode node = NodeModelUtils.getNode(report.model());
        return node == null ? "" : node.getRootNode().getText();
    }

    /** The text itself. */
    public String text() {
        return text;
    }

    /** How many lines there are. */
    public int count() {
        return starts.length;
    }

    /** The line of an offset, from 0. */
    public int line(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return found >= 0 ? found : -found - 2;
    }

    /** Where a line begins. */
    public int start(int line) {
        return line < starts.length ? starts[Math.max(0, line)] : text.length();
    }

    /** Where a line ends, before its line break. */
    public int end(int line) {
        int end = line + 1 < starts.length ? starts[line + 1] : text.length();
        while (end > start(line) && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
            end--;
        }
        return end;
    }

    /** The position of an offset; of the end for what lies behind it. */
    public Position position(int offset) {
        int within = Math.clamp(offset, 0, text.length());
        int line = line(within);
        return new Position(line, within - starts[line]);
    }

    /** The positions of a part of the text. */
    public Range range(int offset, int length) {
        return new Range(position(offset), position(offset + length));
    }

    /** What an editor makes of the text by some edits: all have their places in the text as it was. */
    public String edited(List<? extends TextEdit> edits) {
        StringBuilder result = new StringBuilder(text);
        edits.stream().sorted(Comparator.comparingInt((TextEdit edit) -> offset(edit.getRange().getStart())).reversed())
                .forEach(edit -> result.replace(offset(edit.getRange().getStart()), offset(edit.getRange().getEnd()),
                        edit.getNewText()));
        return result.toString();
    }

    /** The offset of a position; the end of the line, or of the text, for what lies behind it. */
    public int offset(Position position) {
        int line = Math.max(0, position.getLine());
        return line >= starts.length ? text.length()
                : Math.min(starts[line] + Math.max(0, position.getCharacter()), end(line));
    }
}
