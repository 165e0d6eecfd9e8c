/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.ide.completion;

import java.util.stream.Stream;

import org.eclipse.lsp4j.CompletionItemKind;
import org.spinescribe.language.caseReport.Figure;
import org.spinescribe.language.caseReport.Panel;
import org.spinescribe.language.caseReport.References;
import org.spinescribe.language.caseReport.Supplement;
import org.spinescribe.language.caseReport.Table;

/** Proposes file names: images in figures, CSV files in tables, bibliographies. */
final class Files implements ProposalSource {

    private static final String[] IMAGES = { ".png", ".jpg", ".jpeg", ".svg", ".tif", ".tiff" };
    private static final String[] BIBLIOGRAPHIES = { ".bib", ".ris", ".nbib", ".json" };

    @Override
    public Stream<CaretProposal> at(Caret caret) {
        if (!caret.inQuotes() || caret.owner().isEmpty()) {
            return Stream.empty();
        }
        return names(caret).map(name -> new CaretProposal(name, MissingTitles.quoted(caret, name), "", "", "",
                CompletionItemKind.File)).filter(proposal -> proposal.fits(caret.typed()));
    }

    private static Stream<String> names(Caret caret) {
        return switch (caret.owner().get()) {
            case Figure figure when !isText(caret.word(1)) -> BesideReport.named(caret.report(), IMAGES);
            case Panel panel when !isText(caret.word(1)) -> BesideReport.named(caret.report(), IMAGES);
            case Table table when caret.word(1).equals("from") -> BesideReport.named(caret.report(), ".csv");
            case Supplement file when !caret.word(1).equals("caption") -> BesideReport.named(caret.report(), "");
            case References references -> BesideReport.named(caret.report(), BIBLIOGRAPHIES);
            default -> Stream.empty();
        };
    }

    private static boolean isText(String word) {
        return word.equals("alt") || word.equals("caption");
    }
}
