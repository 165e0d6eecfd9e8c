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

/**
 * Inserts the closing brace, bracket or quote with the opening one, and steps over it when the author types it.
 * Deleting an opening bracket or quote deletes its empty partner, too: alone, the partner would be printed.
 */
public final class ClosingBraces implements IAutoEditStrategy {

    private static final String OPENING = "{[\"";
    private static final String CLOSING = "}]\"";

    /** The text inserted for a typed brace, with the caret in its middle. */
    private static final String EMPTY = "{  }";

    @Override
    public void customizeDocumentCommand(IDocument document, DocumentCommand command) {
        try {
            if (command.text.isEmpty() && command.length == 1) {
                deleteBoth(document, command);
            }
            if (command.text.length() != 1 || command.length > 0) {
                return;
            }
            char typed = command.text.charAt(0);
            if (typed == '}') {
                stepOverBrace(document, command);
            } else if (typed == ' ' && isAt(document, command.offset - 2, EMPTY)) {
                command.text = ""; // the space is already there
            } else if (CLOSING.indexOf(typed) >= 0 && next(document, command.offset) == typed) {
                stepOver(document, command, typed);
            } else if (OPENING.indexOf(typed) >= 0) {
                close(document, command, typed);
            }
        } catch (BadLocationException e) {
            return; // the document has changed; the typed text is inserted unchanged
        }
    }

    private static void deleteBoth(IDocument document, DocumentCommand command) throws BadLocationException {
        Surroundings surroundings = Surroundings.of(document);
        boolean brackets = isAt(document, command.offset, "[]") && surroundings.isProse(command.offset);
        if (brackets || surroundings.isEmptyQuote(command.offset)) {
            command.length = 2;
        }
    }

    private static char next(IDocument document, int offset) throws BadLocationException {
        return offset < document.getLength() ? document.getChar(offset) : '\n';
    }

    private static boolean isAt(IDocument document, int offset, String text) throws BadLocationException {
        return offset >= 0 && offset + text.length() <= document.getLength()
                && document.get(offset, text.length()).equals(text);
    }

    /**
     * Steps over the closing brace of prose, even a space or a line further on. In unbalanced prose inserts the typed
     * brace, which was missing.
     */
    private static void stepOverBrace(IDocument document, DocumentCommand command) throws BadLocationException {
        int closing = Surroundings.of(document).closingBrace(command.offset);
        if (closing < command.offset) {
            return;
        }
        String between = document.get(command.offset, closing - command.offset);
        if (between.isBlank()) {
            // the space typed before the brace is already there, too
            boolean twice = between.equals(" ") && document.getChar(command.offset - 1) == ' ';
            command.length = twice ? 1 : 0;
            command.text = "";
            command.caretOffset = twice ? command.offset + 1 : closing + 1;
            command.shiftsCaret = false;
        }
    }

    /** Steps over a typed closing bracket or quote. In prose a quote is an ordinary character. */
    private static void stepOver(IDocument document, DocumentCommand command, char typed) {
        boolean prose = Surroundings.of(document).isProse(command.offset);
        if (typed == '"' && prose) {
            return;
        }
        command.text = "";
        command.caretOffset = command.offset + 1;
        command.shiftsCaret = false;
    }

    private static void close(IDocument document, DocumentCommand command, char typed) throws BadLocationException {
        Surroundings surroundings = Surroundings.of(document);
        boolean prose = surroundings.isProse(command.offset);
        boolean wanted = switch (typed) {
            case '"' -> !prose && !surroundings.isQuotedOrComment(command.offset)
                    && !surroundings.isUnclosedQuote(command.offset);
            case '{' -> !prose && !surroundings.isQuotedOrComment(command.offset);
            default -> prose;
        };
        if (wanted && !Character.isLetterOrDigit(next(document, command.offset))) {
            command.text = typed == '{' ? EMPTY : typed + CLOSING.substring(OPENING.indexOf(typed)).substring(0, 1);
            command.caretOffset = command.offset + (typed == '{' ? 2 : 1);
            command.shiftsCaret = false;
        }
    }
}
