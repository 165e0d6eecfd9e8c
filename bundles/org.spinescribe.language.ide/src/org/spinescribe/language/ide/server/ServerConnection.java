/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.ide.server;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageClient;

/** A server connected to its one client by two streams. */
public final class ServerConnection {

    private final CompletableFuture<Void> exit = new CompletableFuture<>();
    private final ReportServer server;

    /** @param commands creates the commands for clients, besides those of every server */
    public ServerConnection(Function<ServedLanguages, List<ServerCommand>> commands) {
        ServedLanguages languages = ServedLanguages.setUp();
        server = ReportServerModule.createServer(languages.registry(), commands.apply(languages),
                () -> exit.complete(null));
    }

    /**
     * Serves the client until it sends exit, closes its stream, or its process ends.
     *
     * @return whether the client has sent shutdown before: then the process exits with success
     */
    public boolean serve(InputStream in, OutputStream out) {
        ExecutorService messages = Executors.newCachedThreadPool(
                work -> Thread.ofPlatform().name("Case reports: messages").daemon().unstarted(work));
        PositionMessages positions = new PositionMessages();
        ClientLife life = new ClientLife(exit);
        Launcher<LanguageClient> launcher = LSPLauncher.createServerLauncher(server, in, out, messages,
                consumer -> life.watching(positions.converting(consumer)));
        server.connect(launcher.getRemoteProxy());
        Future<Void> listening = launcher.startListening();
        messages.execute(() -> {
            try {
                listening.get();
            } catch (ExecutionException | CompletionException e) {
                return; // the stream is broken
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } finally {
                exit.complete(null);
            }
        });
        exit.join();
        messages.shutdownNow();
        return life.saidShutdown();
    }
}
