/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.ide.server;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.Pipe;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

import org.eclipse.lsp4j.ApplyWorkspaceEditParams;
import org.eclipse.lsp4j.ApplyWorkspaceEditResponse;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.ConfigurationParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.ProgressParams;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.RegistrationParams;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkDoneProgressCreateParams;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;

/** A test client that talks to a server over two pipes, as one over standard input and output does. */
final class ServedClient implements LanguageClient, AutoCloseable {

    private static final long PATIENCE_SECONDS = 120;

    private final Map<String, List<Diagnostic>> diagnostics = new ConcurrentHashMap<>();
    final List<RegistrationParams> registered = new CopyOnWriteArrayList<>();
    final List<ApplyWorkspaceEditParams> edits = new CopyOnWriteArrayList<>();
    final List<ProgressParams> progress = new CopyOnWriteArrayList<>();
    final List<String> messages = new CopyOnWriteArrayList<>();
    /** The settings returned when the server requests them. */
    volatile Object settings;
    /** Whether the server ended as requested. */
    final CompletableFuture<Boolean> exited = new CompletableFuture<>();
    private final LanguageServer server;
    private final OutputStream output;
    private InitializeResult initialized;
    private int version;

    ServedClient(ServerCommand... commands) {
        try {
            Pipe toServer = Pipe.open();
            Pipe toClient = Pipe.open();
            ServerConnection connection = new ServerConnection(languages -> List.of(commands));
            Thread.ofPlatform().daemon().start(() -> {
                boolean well = connection.serve(Channels.newInputStream(toServer.source()),
                        Channels.newOutputStream(toClient.sink()));
                exited.complete(well);
            });
            output = Channels.newOutputStream(toServer.sink());
            Launcher<LanguageServer> launcher = LSPLauncher.createClientLauncher(this,
                    Channels.newInputStream(toClient.source()), output);
            launcher.startListening();
            server = launcher.getRemoteProxy();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Initializes the server with a folder and the capabilities of this client. */
    ServedClient begin(Path folder, ClientCapabilities capabilities) {
        InitializeParams parameters = new InitializeParams();
        parameters.setCapabilities(capabilities);
        parameters.setWorkspaceFolders(folder == null ? null
                : List.of(new org.eclipse.lsp4j.WorkspaceFolder(folder.toUri().toString(), "reports")));
        initialized = await(server.initialize(parameters));
        server.initialized(new InitializedParams());
        return this;
    }

    InitializeResult initialized() {
        return initialized;
    }

    LanguageServer server() {
        return server;
    }

    /** Returns the stream to the server, for messages that no client should send. */
    OutputStream output() {
        return output;
    }

    static TextDocumentIdentifier identifier(Path file) {
        return new TextDocumentIdentifier(file.toUri().toString());
    }

    void open(Path file, String text) {
        open(file.toUri().toString(), "casereport", text);
    }

    /** Opens a document with any URI. */
    void open(String address, String language, String text) {
        server.getTextDocumentService().didOpen(new DidOpenTextDocumentParams(new TextDocumentItem(address, language,
                ++version, text)));
    }

    void change(Path file, TextDocumentContentChangeEvent... changes) {
        change(file.toUri().toString(), changes);
    }

    /** Changes a document with any URI. */
    void change(String address, TextDocumentContentChangeEvent... changes) {
        server.getTextDocumentService().didChange(new DidChangeTextDocumentParams(
                new VersionedTextDocumentIdentifier(address, ++version), List.of(changes)));
    }

    /** Waits for an answer. */
    static <T> T await(CompletableFuture<T> answer) {
        try {
            return answer.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    /** Waits until the diagnostics of a file meet a condition. */
    List<Diagnostic> await(Path file, Predicate<List<Diagnostic>> wanted) {
        return await(file.toUri().toString(), wanted);
    }

    /** Waits until the diagnostics of a document with any URI meet a condition. */
    List<Diagnostic> await(String address, Predicate<List<Diagnostic>> wanted) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        synchronized (diagnostics) {
            while (!diagnostics.containsKey(address)
                    || !wanted.test(diagnostics.get(address))) {
                try {
                    if (System.nanoTime() > end) {
                        throw new AssertionError("Timed out; the last diagnostics are "
                                + diagnostics.get(address));
                    }
                    diagnostics.wait(100);
                } catch (InterruptedException e) {
                    throw new AssertionError(e);
                }
            }
        }
        return diagnostics.get(address);
    }

    /** Waits until a rule has reported something in a file. */
    Diagnostic await(Path file, String rule) {
        return await(file, all -> all.stream().anyMatch(one -> rule.equals(code(one)))).stream()
                .filter(one -> rule.equals(code(one))).findFirst().orElseThrow();
    }

    /** Returns the diagnostics of a file that were published last; none where the server has published none. */
    List<Diagnostic> diagnostics(Path file) {
        return diagnostics.getOrDefault(file.toUri().toString(), List.of());
    }

    static String code(Diagnostic diagnostic) {
        return diagnostic.getCode().getLeft();
    }

    @Override
    public void publishDiagnostics(PublishDiagnosticsParams published) {
        synchronized (diagnostics) {
            diagnostics.put(published.getUri(), new ArrayList<>(published.getDiagnostics()));
            diagnostics.notifyAll();
        }
    }

    @Override
    public CompletableFuture<Void> registerCapability(RegistrationParams parameters) {
        registered.add(parameters);
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public CompletableFuture<List<Object>> configuration(ConfigurationParams parameters) {
        return CompletableFuture.completedFuture(java.util.Collections.singletonList(settings));
    }

    @Override
    public CompletableFuture<ApplyWorkspaceEditResponse> applyEdit(ApplyWorkspaceEditParams edit) {
        edits.add(edit);
        return CompletableFuture.completedFuture(new ApplyWorkspaceEditResponse(true));
    }

    @Override
    public CompletableFuture<Void> createProgress(WorkDoneProgressCreateParams parameters) {
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public void notifyProgress(ProgressParams parameters) {
        progress.add(parameters);
    }

    @Override
    public void showMessage(MessageParams message) {
        messages.add(message.getMessage());
    }

    @Override
    public CompletableFuture<MessageActionItem> showMessageRequest(ShowMessageRequestParams request) {
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public void logMessage(MessageParams message) {
        messages.add(message.getMessage());
    }

    @Override
    public void telemetryEvent(Object event) {
        throw new AssertionError("Nothing leaves this machine");
    }

    @Override
    public void close() {
        await(server.shutdown());
        server.exit();
        await(exited);
    }
}
