/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.insertion;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.TextUtilities;
import org.spinescribe.ui.typing.Surroundings;

/**
 * Finds the place for a new block: each block begins at the start of a line, outside braces, quotes and comments. Uses
 * only the lexer, so that it works in a text with syntax errors.
 */
final class InsertionPlace {

    private static final int LINES_BETWEEN = 2;

    private final IDocument document;
    private final Surroundings surroundings;

    InsertionPlace(IDocument document) {
        this.document = document;
        this.surroundings = Surroundings.of(document);
    }

    /** Makes room for a block between empty lines, behind the block at an offset. Returns the offset of the room. */
    int makeRoomBehind(int offset) throws BadLocationException {
        int next = nextBlock(offset);
        int end = endOfText(next);
        String delimiter = TextUtilities.getDefaultLineDelimiter(document);
        String before = end == 0 ? "" : delimiter.repeat(LINES_BETWEEN);
        String after = next < document.getLength() ? delimiter.repeat(LINES_BETWEEN) : delimiter;
        document.replace(end, next - end, before + after);
        return end + before.length();
    }

    /** Makes room for a line in the block at an offset. Returns the offset of the line's first word. */
    int makeRoomIn(int block) throws BadLocationException {
        int end = endOfText(nextBlock(block));
        String line = TextUtilities.getDefaultLineDelimiter(document) + "  ";
        document.replace(end, 0, line);
        return end + line.length();
    }

    /** Returns the offset of the first block with a keyword; -1 when there is none. */
    int find(String word) throws BadLocationException {
        for (int line = 0; line < document.getNumberOfLines(); line++) {
            int start = document.getLineOffset(line);
            if (isBlock(start) && startsWith(start, word)) {
                return start;
            }
        }
        return -1;
    }

    /** Returns the offset of the block behind the one at an offset; the end of the text when there is none. */
    private int nextBlock(int offset) throws BadLocationException {
        for (int line = document.getLineOfOffset(offset) + 1; line < document.getNumberOfLines(); line++) {
            int start = document.getLineOffset(line);
            if (isBlock(start)) {
                return start;
            }
        }
        return document.getLength();
    }

    private boolean isBlock(int start) throws BadLocationException {
        return start < document.getLength() && Character.isLetter(document.getChar(start))
                && !surroundings.isProse(start) && !surroundings.isQuotedOrComment(start);
    }

    private boolean startsWith(int start, String word) throws BadLocationException {
        IRegion line = document.getLineInformationOfOffset(start);
        return (document.get(line.getOffset(), line.getLength()) + ' ').startsWith(word + ' ');
    }

    /** Returns the end of the text before an offset, without trailing whitespace. */
    private int endOfText(int before) throws BadLocationException {
        int end = before;
        while (end > 0 && Character.isWhitespace(document.getChar(end - 1))) {
            end--;
        }
        return end;
    }
}
