/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.outline;

import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.eclipse.jface.text.IDocument;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.SymbolInformation;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.spinescribe.ui.server.ReportRequest;

/** Requests the outline of a report. */
final class OutlineRequest {

    private OutlineRequest() {
    }

    static CompletableFuture<List<OutlineNode>> of(IDocument document) {
        return ReportRequest.ask(document, (server, report) -> server.documentSymbol(new DocumentSymbolParams(report)))
                .thenApply(symbols -> symbols == null ? List.of() : OutlineNode.of(hierarchical(symbols), null));
    }

    private static List<DocumentSymbol> hierarchical(List<Either<SymbolInformation, DocumentSymbol>> symbols) {
        return symbols.stream().filter(Either::isRight).map(Either::getRight).toList();
    }
}
