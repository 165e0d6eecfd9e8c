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

/** Places as the server and as documents count them. */
public final class Positions {

    private Positions() {
    }

    /** The line and column of an offset. */
    public static Position of(IDocument document, int offset) throws BadLocationException {
        int line = document.getLineOfOffset(offset);
        return new Position(line, offset - document.getLineOffset(line));
    }

    /** The offset of a line and column; the end of the document for what lies behind it by now. */
    public static int offset(IDocument document, Position position) {
        try {
            return Math.min(document.getLength(),
                    document.getLineOffset(position.getLine()) + position.getCharacter());
        } catch (BadLocationException e) {
            return document.getLength();
        }
    }

    /** The part of a document that a range is. */
    public static IRegion region(IDocument document, Range range) {
        int start = offset(document, range.getStart());
        return new Region(start, Math.max(0, offset(document, range.getEnd()) - start));
    }
}
