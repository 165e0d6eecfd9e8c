/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.prose;

import java.util.Arrays;

/**
 * Prose is indented in the file as its block is; it is read without that indentation, since CommonMark takes deep
 * indentation for code. This maps each character that is read to the place where it stands in the file.
 */
public final class SourcePlaces {

    private final int start;
    private final int[] lineStarts;
    private final int[] removedBefore;

    private SourcePlaces(int start, int[] lineStarts, int[] removedBefore) {
        this.start = start;
        this.lineStarts = lineStarts;
        this.removedBefore = removedBefore;
    }

    /** Text without its common indentation, and the way back. */
    record Outdented(String text, SourcePlaces places) {
    }

    /**
     * Removes the indentation that all lines after the first have in common.
     *
     * @param text as it stands in the file
     * @param start offset of its first character in the file
     */
    static Outdented outdent(String text, int start) {
        String[] lines = text.split("\n", -1);
        int common = commonIndent(lines);
        int[] lineStarts = new int[lines.length];
        int[] removedBefore = new int[lines.length];
        StringBuilder outdented = new StringBuilder(text.length());
        int removed = 0;
        for (int i = 0; i < lines.length; i++) {
            int cut = i == 0 ? indent(lines[i]) : Math.min(common, indent(lines[i]));
            removed += cut;
            lineStarts[i] = outdented.length();
            removedBefore[i] = removed;
            outdented.append(lines[i], cut, lines[i].length());
            if (i < lines.length - 1) {
                outdented.append('\n');
            }
        }
        return new Outdented(outdented.toString(), new SourcePlaces(start, lineStarts, removedBefore));
    }

    private static int commonIndent(String[] lines) {
        int common = Integer.MAX_VALUE;
        for (int i = 1; i < lines.length; i++) {
            if (!lines[i].isBlank()) {
                common = Math.min(common, indent(lines[i]));
            }
        }
        return common;
    }

    private static int indent(String line) {
        int indent = 0;
        while (indent < line.length() && (line.charAt(indent) == ' ' || line.charAt(indent) == '\t')) {
            indent++;
        }
        return indent;
    }

    /** The offset in the file of a character of the text that was read. */
    public int offset(int index) {
        int line = Arrays.binarySearch(lineStarts, index);
        if (line < 0) {
            line = -line - 2;
        }
        return start + index + removedBefore[Math.max(0, line)];
    }
}
