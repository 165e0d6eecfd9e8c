/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.typing;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentCommand;
import org.eclipse.jface.text.IAutoEditStrategy;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.TextUtilities;

/** Indents a new line like the last one, and by two more spaces behind an opening brace. */
public final class Indents implements IAutoEditStrategy {

    private static final String STEP = "  ";

    @Override
    public void customizeDocumentCommand(IDocument document, DocumentCommand command) {
        if (command.length > 0 || TextUtilities.equals(document.getLegalLineDelimiters(), command.text) < 0) {
            return;
        }
        try {
            IRegion line = document.getLineInformationOfOffset(command.offset);
            String before = document.get(line.getOffset(), command.offset - line.getOffset());
            String after = document.get(command.offset, line.getOffset() + line.getLength() - command.offset);
            String indent = before.substring(0, before.length() - before.stripLeading().length());
            if (!before.stripTrailing().endsWith("{")) {
                command.text += indent;
            } else if (after.strip().equals("}")) {
                open(command, indent, after);
            } else {
                command.text += indent + STEP;
            }
        } catch (BadLocationException e) {
            return; // the document has changed; a plain line break is inserted
        }
    }

    /** Puts the closing brace on a line of its own, when Enter is pressed between two braces. */
    private static void open(DocumentCommand command, String indent, String after) {
        String delimiter = command.text;
        String inner = delimiter + indent + STEP;
        command.length = after.length() - after.stripLeading().length();
        command.text = inner + delimiter + indent;
        command.caretOffset = command.offset + inner.length();
        command.shiftsCaret = false;
    }
}
