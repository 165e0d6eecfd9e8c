/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.merge;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.spinescribe.drafts.docx.RevisedUnit;

/** Writes new cells of tables. */
final class NewCells {

    private final NewPieces pieces;

    NewCells(NewPieces pieces) {
        this.pieces = pieces;
    }

    /** The text of a cell between its bars; empty when it cannot be written exactly. */
    Optional<String> typed(List<RevisedUnit> cell) {
        List<LanguageText.Piece> words = pieces.of(cell.subList(0, cell.size() - 1), " ", LanguageText.Place.CELL);
        for (boolean careful : List.of(false, true)) {
            String typed = new LanguageText(LanguageText.Place.CELL, careful).of(words, Set.of()).strip();
            if (typed.indexOf('\n') < 0 && Verification.says(typed, words)) {
                return Optional.of(typed.isEmpty() ? " " : " " + typed + " ");
            }
        }
        return Optional.empty();
    }
}
