/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.findings;

import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.eclipse.jface.text.IDocument;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.spinescribe.language.ide.text.TextLines;
import org.spinescribe.ui.server.ReportRequest;

/** The parts of a report with their names in the outline. */
record OutlineParts(List<DocumentSymbol> symbols) {

    /** Requests the outline; never blocks. */
    static CompletableFuture<OutlineParts> of(IDocument document) {
        return ReportRequest.ask(document, (server, report) -> server.documentSymbol(new DocumentSymbolParams(report)))
                .handle((symbols, failure) -> new OutlineParts(symbols == null ? List.of()
                        : symbols.stream().filter(Either::isRight).map(Either::getRight).toList()));
    }

    /** Returns the name of the part at an offset; the first part's name before that part. */
    String at(int offset, TextLines lines) {
        String name = "";
        for (DocumentSymbol symbol : symbols) {
            if (name.isEmpty() || lines.offset(symbol.getRange().getStart()) <= offset) {
                name = symbol.getName();
            }
        }
        return name.isEmpty() ? FindingsTexts.report : name;
    }
}
