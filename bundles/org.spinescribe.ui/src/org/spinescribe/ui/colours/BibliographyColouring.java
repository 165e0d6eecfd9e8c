/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.colours;

import java.util.List;

import org.spinescribe.language.ide.bibliography.BibliographyWord;
import org.spinescribe.language.ide.bibliography.BibliographyWords;
import org.spinescribe.language.ide.colours.ColouredText;
import org.spinescribe.language.ide.colours.ColouredWord;
import org.spinescribe.language.ide.colours.WordKind;

/** Colours bibliographies. */
public final class BibliographyColouring extends Colouring {

    public BibliographyColouring() {
        super(BibliographyColouring::words);
    }

    private static ColouredText words(String text) {
        return new ColouredText(text, BibliographyWords.of(text).stream()
                .map(word -> new ColouredWord(word.offset(), word.length(), kind(word.kind()))).toList(), List.of());
    }

    private static WordKind kind(BibliographyWord.Kind kind) {
        return switch (kind) {
            case TYPE, FIELD -> WordKind.KEYWORD;
            case KEY -> WordKind.REFERENCE;
            case VALUE -> WordKind.TEXT;
            case NUMBER -> WordKind.NUMBER;
            case REMARK -> WordKind.COMMENT;
        };
    }
}
