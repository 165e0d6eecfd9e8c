/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.ide.server;

import java.util.concurrent.CompletableFuture;

import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.jsonrpc.MessageConsumer;
import org.eclipse.lsp4j.jsonrpc.messages.RequestMessage;

/** Watches the client: the server ends when the client ends, in whatever way. */
final class ClientLife {

    private final CompletableFuture<Void> end;
    private volatile boolean shutdown;

    /** @param end completed when the client's process has ended */
    ClientLife(CompletableFuture<Void> end) {
        this.end = end;
    }

    boolean saidShutdown() {
        return shutdown;
    }

    /** Returns a consumer that inspects messages on their way to another one. */
    MessageConsumer watching(MessageConsumer consumer) {
        return message -> {
            if (message instanceof RequestMessage request) {
                shutdown |= "shutdown".equals(request.getMethod());
                if (request.getParams() instanceof InitializeParams client && client.getProcessId() != null) {
                    follow(client.getProcessId());
                }
            }
            consumer.consume(message);
        };
    }

    private void follow(long process) {
        ProcessHandle.of(process).ifPresentOrElse(client -> client.onExit().thenRun(() -> end.complete(null)),
                () -> end.complete(null));
    }
}
