/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.pasting;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.swt.graphics.Point;

/** A place in prose at which paragraphs, lists or tables are inserted. */
final class ParagraphPlace {

    private static final String INDENT = "  ";

    private final String before;
    private final String after;
    private final boolean behindEmptyLine;

    /** @param selection the replaced range as offset and length */
    ParagraphPlace(IDocument document, Point selection) throws BadLocationException {
        IRegion first = document.getLineInformationOfOffset(selection.x);
        IRegion last = document.getLineInformationOfOffset(selection.x + selection.y);
        before = document.get(first.getOffset(), selection.x - first.getOffset());
        int end = selection.x + selection.y;
        after = document.get(end, last.getOffset() + last.getLength() - end);
        behindEmptyLine = first.getOffset() == 0 || isEmptyOrOpens(document, first.getOffset() - 1);
    }

    private static boolean isEmptyOrOpens(IDocument document, int offset) throws BadLocationException {
        IRegion line = document.getLineInformationOfOffset(offset);
        String text = document.get(line.getOffset(), line.getLength()).stripTrailing();
        return text.isEmpty() || text.endsWith("{");
    }

    /** Adds the line breaks that separate the text from the paragraphs before and behind it. */
    String fitting(String text) {
        String start = !before.isBlank() ? before.stripTrailing().endsWith("{") ? "\n" + INDENT : "\n\n" + INDENT
                : (behindEmptyLine ? "" : "\n" + INDENT) + (before.isEmpty() ? INDENT : "");
        String end = after.isBlank() ? "" : after.strip().startsWith("}") ? "\n" : "\n\n" + INDENT;
        return start + text + end;
    }
}
