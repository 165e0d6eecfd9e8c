/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.positions;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.Region;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;

/** Converts positions of the server to offsets in documents, and back. */
public final class Positions {

    private Positions() {
    }

    /** Returns the line and column of an offset. */
    public static Position of(IDocument document, int offset) throws BadLocationException {
        int line = document.getLineOfOffset(offset);
        return new Position(line, offset - document.getLineOffset(line));
    }

    /** Returns the offset of a line and column; the end of the document for a position beyond it. */
    public static int offset(IDocument document, Position position) {
        try {
            return Math.min(document.getLength(),
                    document.getLineOffset(position.getLine()) + position.getCharacter());
        } catch (BadLocationException e) {
            return document.getLength();
        }
    }

    /** Returns the region of a range. */
    public static IRegion region(IDocument document, Range range) {
        int start = offset(document, range.getStart());
        return new Region(start, Math.max(0, offset(document, range.getEnd()) - start));
    }
}
