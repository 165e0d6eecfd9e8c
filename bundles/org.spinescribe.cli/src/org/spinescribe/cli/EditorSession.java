/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.cli;

import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;

import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.SemanticTokensParams;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;
import org.spinescribe.language.ide.server.ServerConnection;

/** A short session of an editor with the language server, used for training. */
final class EditorSession implements LanguageClient {

    private final CountDownLatch diagnosed = new CountDownLatch(1);

    /** Opens a report, waits for its diagnostics, and sends an editor's usual requests. */
    void edit(Path report) throws IOException, InterruptedException, ExecutionException {
        PipedInputStream fromClient = new PipedInputStream(1 << 16);
        PipedOutputStream toServer = new PipedOutputStream(fromClient);
        PipedInputStream fromServer = new PipedInputStream(1 << 16);
        PipedOutputStream toClient = new PipedOutputStream(fromServer);
        ServerConnection connection = new ServerConnection(languages -> List.of());
        Thread.ofPlatform().daemon().start(() -> connection.serve(fromClient, toClient));
        var launcher = LSPLauncher.createClientLauncher(this, fromServer, toServer);
        launcher.startListening();
        LanguageServer server = launcher.getRemoteProxy();
        InitializeParams client = new InitializeParams();
        client.setCapabilities(new ClientCapabilities());
        server.initialize(client).get();
        server.initialized(new InitializedParams());
        String address = report.toUri().toString();
        server.getTextDocumentService().didOpen(new DidOpenTextDocumentParams(
                new TextDocumentItem(address, "casereport", 1, Files.readString(report))));
        diagnosed.await();
        TextDocumentIdentifier document = new TextDocumentIdentifier(address);
        server.getTextDocumentService().completion(new CompletionParams(document, new Position(0, 0))).get();
        server.getTextDocumentService().semanticTokensFull(new SemanticTokensParams(document)).get();
    }

    @Override
    public void publishDiagnostics(PublishDiagnosticsParams diagnostics) {
        diagnosed.countDown();
    }

    @Override
    public void telemetryEvent(Object event) {
        // ignored
    }

    @Override
    public void showMessage(MessageParams message) {
        // ignored
    }

    @Override
    public CompletableFuture<MessageActionItem> showMessageRequest(ShowMessageRequestParams request) {
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public void logMessage(MessageParams message) {
        // ignored
    }
}
