/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.minings;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.codemining.AbstractCodeMiningProvider;
import org.eclipse.jface.text.codemining.ICodeMining;
import org.eclipse.jface.text.codemining.LineEndCodeMining;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.spinescribe.ui.preferences.Preferences;
import org.spinescribe.ui.server.ReportRequest;

/** Shows behind the first line of a section its number of words and the journal's limit. */
public final class WordCountMinings extends AbstractCodeMiningProvider {

    @Override
    public CompletableFuture<List<? extends ICodeMining>> provideCodeMinings(ITextViewer viewer,
            IProgressMonitor monitor) {
        IDocument document = viewer.getDocument();
        if (document == null || !Preferences.wordCounts()) {
            return CompletableFuture.completedFuture(List.of());
        }
        return ReportRequest.ask(document, (server, report) -> server.documentSymbol(new DocumentSymbolParams(report)))
                .thenApply(symbols -> {
                    List<ICodeMining> minings = new ArrayList<>();
                    if (symbols != null) {
                        symbols.stream().filter(either -> either.isRight())
                                .forEach(either -> add(either.getRight(), document, minings));
                    }
                    return minings;
                });
    }

    private void add(DocumentSymbol symbol, IDocument document, List<ICodeMining> minings) {
        try {
            if (symbol.getDetail() != null && !symbol.getDetail().isEmpty()) {
                minings.add(new Count(document, symbol, this));
            }
        } catch (BadLocationException e) {
            ILog.of(WordCountMinings.class).info("The text has become shorter since its words were counted.");
        }
        if (symbol.getChildren() != null) {
            symbol.getChildren().forEach(child -> add(child, document, minings));
        }
    }

    private static final class Count extends LineEndCodeMining {

        Count(IDocument document, DocumentSymbol symbol, WordCountMinings provider) throws BadLocationException {
            super(document, symbol.getRange().getStart().getLine(), provider);
            setLabel("  " + symbol.getDetail());
        }
    }
}
