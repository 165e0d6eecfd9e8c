/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.server;

import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BiFunction;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.xtext.ide.server.LanguageServerImpl;

/** What an editor asks the server about a report, after all that the server was told of it. */
public final class ReportRequest {

    private static final long PATIENCE_SECONDS = 10;

    private ReportRequest() {
    }

    /** Asks about the report in a document; the answer is null when no editor of ours has it open. Never waits. */
    public static <T> CompletableFuture<T> ask(IDocument document,
            BiFunction<LanguageServerImpl, TextDocumentIdentifier, CompletableFuture<T>> question) {
        Optional<String> address = OpenReports.address(document);
        CompletableFuture<T> answer = new CompletableFuture<>();
        if (address.isEmpty()) {
            answer.complete(null);
            return answer;
        }
        WorkspaceServer.tell(true, server -> {
            try {
                pass(question.apply(server.documents(), new TextDocumentIdentifier(address.get())), answer);
            } catch (RuntimeException e) {
                answer.completeExceptionally(e);
                throw e;
            }
        });
        return answer;
    }

    private static <T> void pass(CompletableFuture<T> from, CompletableFuture<T> to) {
        from.whenComplete((value, failure) -> {
            if (failure == null) {
                to.complete(value);
            } else {
                to.completeExceptionally(failure);
            }
        });
    }

    /** Waits for an answer, in the background only; empty when there is none, or when typing has overtaken it. */
    public static <T> Optional<T> await(CompletableFuture<T> answer) {
        try {
            return Optional.ofNullable(answer.get(PATIENCE_SECONDS, TimeUnit.SECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (CancellationException | TimeoutException e) {
            return Optional.empty();
        } catch (ExecutionException e) {
            if (!isCancelled(e)) {
                ILog.of(ReportRequest.class).error("The language server of the case reports gave no answer.", e.getCause());
            }
        }
        return Optional.empty();
    }

    private static boolean isCancelled(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof CancellationException || cause instanceof OperationCanceledException) {
                return true;
            }
        }
        return false;
    }
}
