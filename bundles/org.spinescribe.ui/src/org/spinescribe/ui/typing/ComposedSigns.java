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
import org.spinescribe.ui.preferences.Preferences;

/**
 * Replaces two typed characters by one that is missing on keyboards: {@code +-} by ±, {@code <=} by ≤, {@code >=} by ≥,
 * and {@code --} behind a number or a level by an en dash. Undo restores the typed characters.
 */
public final class ComposedSigns implements IAutoEditStrategy {

    private static final String RANGE = "–";

    @Override
    public void customizeDocumentCommand(IDocument document, DocumentCommand command) {
        if (command.text.length() != 1 || command.length > 0 || command.offset == 0) {
            return;
        }
        try {
            String sign = sign(document, command.offset, document.getChar(command.offset - 1) + command.text);
            if (!sign.isEmpty() && Preferences.typedSigns() && belongs(sign, document, command.offset)) {
                command.offset--;
                command.length = 1;
                command.text = sign;
            }
        } catch (BadLocationException e) {
            return; // the document has changed; the typed text is inserted unchanged
        }
    }

    /** Returns whether the sign fits at an offset. Ranges of levels occur in facts, too. */
    private static boolean belongs(String sign, IDocument document, int offset) {
        Surroundings around = Surroundings.of(document);
        return around.isText(offset) || sign.equals(RANGE) && !around.isQuotedOrComment(offset - 1);
    }

    private static String sign(IDocument document, int offset, String typed) throws BadLocationException {
        return switch (typed) {
            case "+-" -> "±";
            case "<=" -> "≤";
            case ">=" -> "≥";
            case "--" -> offset > 1 && Character.isDigit(document.getChar(offset - 2)) ? RANGE : "";
            default -> "";
        };
    }
}
