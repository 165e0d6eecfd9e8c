/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.ide.server;

import java.util.List;

import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionOptions;
import org.eclipse.lsp4j.CodeLensOptions;
import org.eclipse.lsp4j.CompletionItemOptions;
import org.eclipse.lsp4j.CompletionOptions;
import org.eclipse.lsp4j.DocumentLinkOptions;
import org.eclipse.lsp4j.ExecuteCommandOptions;
import org.eclipse.lsp4j.SaveOptions;
import org.eclipse.lsp4j.SemanticTokensServerFull;
import org.eclipse.lsp4j.SemanticTokensWithRegistrationOptions;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.TextDocumentSyncKind;
import org.eclipse.lsp4j.TextDocumentSyncOptions;
import org.spinescribe.language.ide.fixes.QuickFixes;
import org.spinescribe.language.ide.text.ColumnUnit;
import org.spinescribe.language.ide.tokens.ReportTokens;

/** Completes the capabilities that Xtext's server announces by those of this server. */
final class Capabilities {

    /** The trigger characters of completion: a name may follow them. */
    private static final List<String> TRIGGERS = List.of("@", "#", "[", "\"");

    private Capabilities() {
    }

    static void complete(ServerCapabilities server, List<String> commands, ColumnUnit unit) {
        server.setPositionEncoding(unit.protocolName());
        server.setTextDocumentSync(sync());
        server.setCompletionProvider(completion());
        server.setSignatureHelpProvider(null);
        server.setCodeActionProvider(new CodeActionOptions(List.of(CodeActionKind.QuickFix, QuickFixes.FIX_ALL)));
        SemanticTokensWithRegistrationOptions tokens = new SemanticTokensWithRegistrationOptions(ReportTokens.legend());
        tokens.setFull(new SemanticTokensServerFull(true));
        tokens.setRange(true);
        server.setSemanticTokensProvider(tokens);
        server.setFoldingRangeProvider(true);
        server.setSelectionRangeProvider(true);
        server.setInlayHintProvider(true);
        server.setDocumentLinkProvider(new DocumentLinkOptions(false));
        server.setCodeLensProvider(new CodeLensOptions(false));
        server.setExecuteCommandProvider(new ExecuteCommandOptions(commands));
    }

    private static TextDocumentSyncOptions sync() {
        TextDocumentSyncOptions sync = new TextDocumentSyncOptions();
        sync.setOpenClose(true);
        sync.setChange(TextDocumentSyncKind.Incremental);
        sync.setSave(new SaveOptions(false));
        return sync;
    }

    private static CompletionOptions completion() {
        CompletionOptions completion = new CompletionOptions(true, TRIGGERS);
        CompletionItemOptions items = new CompletionItemOptions();
        items.setLabelDetailsSupport(true);
        completion.setCompletionItem(items);
        return completion;
    }
}
