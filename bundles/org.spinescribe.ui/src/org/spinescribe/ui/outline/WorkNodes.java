/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.outline;

import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.IDocument;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.SymbolKind;
import org.spinescribe.language.ide.bibliography.BibliographyOutline;
import org.spinescribe.language.ide.bibliography.BibliographyOutline.Work;
import org.spinescribe.ui.positions.Positions;

/** The works of a bibliography as lines of the outline, read in the background. */
final class WorkNodes {

    private WorkNodes() {
    }

    static CompletableFuture<List<OutlineNode>> of(IDocument document, String file) {
        String text = document.get();
        return CompletableFuture.supplyAsync(() -> {
            Document read = new Document(text);
            return OutlineNode.of(BibliographyOutline.of(text, file).works().stream()
                    .map(work -> symbol(work, read)).toList(), null);
        });
    }

    private static DocumentSymbol symbol(Work work, IDocument text) {
        try {
            int start = work.key().offset();
            Range key = new Range(Positions.of(text, start), Positions.of(text, start + work.key().length()));
            return new DocumentSymbol(work.label(), SymbolKind.Package, key, key, work.title());
        } catch (BadLocationException e) {
            throw new IllegalStateException("A work stands in the text it was read from", e);
        }
    }
}
