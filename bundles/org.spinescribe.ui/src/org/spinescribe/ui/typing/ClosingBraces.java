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
 * Writes the closing brace, bracket or quote with the opening one, and steps over it when it is typed all the same. A
 * bracket or quote that is deleted takes the one that was written with it along: alone it would be printed.
 */
public final class ClosingBraces implements IAutoEditStrategy {

    private static final String OPENING = "{[\"";
    private static final String CLOSING = "}]\"";

    /** What a typed brace becomes, with the caret in its middle. */
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
                command.text = ""; // the space is there already
            } else if (CLOSING.indexOf(typed) >= 0 && next(document, command.offset) == typed) {
                stepOver(document, command, typed);
            } else if (OPENING.indexOf(typed) >= 0) {
                close(document, command, typed);
            }
        } catch (BadLocationException e) {
            return; // the document has changed; what was typed is written as it is
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
     * Whoever types the brace that closes prose has it already, a space or a line further on. In unbalanced prose it is
     * the one that lacks.
     */
    private static void stepOverBrace(IDocument document, DocumentCommand command) throws BadLocationException {
        int closing = Surroundings.of(document).closingBrace(command.offset);
        if (closing < command.offset) {
            return;
        }
        String between = document.get(command.offset, closing - command.offset);
        if (between.isBlank()) {
            // the space that was typed before the brace is there already, too
            boolean twice = between.equals(" ") && document.getChar(command.offset - 1) == ' ';
            command.length = twice ? 1 : 0;
            command.text = "";
            command.caretOffset = twice ? command.offset + 1 : closing + 1;
            command.shiftsCaret = false;
        }
    }

    /** In prose a quote is a sign like others. */
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
