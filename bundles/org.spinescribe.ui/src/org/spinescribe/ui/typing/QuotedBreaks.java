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

/**
 * Keeps quoted text on one line, because a line break would end it. Enter within quotes moves to a new line behind the
 * present one, as in a field; pasted lines are joined to one.
 */
public final class QuotedBreaks implements IAutoEditStrategy {

    @Override
    public void customizeDocumentCommand(IDocument document, DocumentCommand command) {
        boolean enter = TextUtilities.equals(document.getLegalLineDelimiters(), command.text) >= 0;
        // quotes in the pasted text would end the quoted text anyway
        boolean lines = !enter && !command.text.contains("\"") && command.text.lines().limit(2).count() > 1;
        if ((enter || lines) && Surroundings.of(document).isWithinQuotes(command.offset,
                command.offset + command.length)) {
            if (enter) {
                goBehind(document, command);
            } else {
                command.text = command.text.strip().replaceAll("\\h*\\R\\s*", " ");
            }
        }
    }

    private static void goBehind(IDocument document, DocumentCommand command) {
        try {
            IRegion line = document.getLineInformationOfOffset(command.offset);
            command.offset = line.getOffset() + line.getLength();
            command.length = 0;
            new Indents().customizeDocumentCommand(document, command);
            if (command.caretOffset < 0) {
                command.caretOffset = command.offset + command.text.length();
                command.shiftsCaret = false;
            }
        } catch (BadLocationException e) {
            command.doit = false; // the document has changed: insert no line break into the quoted text
        }
    }
}
