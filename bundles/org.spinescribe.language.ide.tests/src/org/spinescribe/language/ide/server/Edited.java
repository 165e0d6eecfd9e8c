/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.ide.server;

import java.util.Comparator;
import java.util.List;

import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.TextEdit;
import org.spinescribe.language.ide.text.TextLines;

/** What an editor makes of edits: all have their places in the text as it was. */
final class Edited {

    private Edited() {
    }

    static String text(String text, List<? extends TextEdit> edits) {
        TextLines lines = new TextLines(text);
        StringBuilder edited = new StringBuilder(text);
        edits.stream().sorted(Comparator.comparing((TextEdit edit) -> offset(lines, edit.getRange().getStart()))
                .reversed()).forEach(edit -> edited.replace(offset(lines, edit.getRange().getStart()),
                        offset(lines, edit.getRange().getEnd()), edit.getNewText()));
        return edited.toString();
    }

    private static int offset(TextLines lines, Position position) {
        return lines.offset(position);
    }
}
