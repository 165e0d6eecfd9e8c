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
import java.util.function.Function;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.spinescribe.language.ide.server.ReportServer;
import org.spinescribe.language.report.Report;

/** A request of an editor to the server about a report, sent after all earlier messages. */
public final class ReportRequest {

    private static final long PATIENCE_SECONDS = 10;
    private static final int MOST_TRIES = 20;
    private static final long BETWEEN_MILLISECONDS = 100;

    private ReportRequest() {
    }

    /**
     * Sends a request about the report in a document; the result is null when the report is not open in an editor.
     * Never blocks. The server cancels a request when an edit arrives; then the request is sent again.
     */
    public static <T> CompletableFuture<T> ask(IDocument document,
            BiFunction<ReportServer, TextDocumentIdentifier, CompletableFuture<T>> question) {
        CompletableFuture<T> answer = new CompletableFuture<>();
        ask(document, question, answer, MOST_TRIES);
        return answer;
    }

    /** Evaluates a function on a report in the server. The result must hold no reference to the report. */
    public static <T> CompletableFuture<T> read(IDocument document, Function<Report, T> question) {
        return ask(document, (server, report) -> server.read(report.getUri(), question));
    }

    private static <T> void ask(IDocument document,
            BiFunction<ReportServer, TextDocumentIdentifier, CompletableFuture<T>> question,
            CompletableFuture<T> answer, int tries) {
        OpenReports.watch();
        Optional<OpenReport> open = OpenReports.of(document);
        if (open.isEmpty()) {
            answer.complete(null);
            return;
        }
        open.get().catchUp();
        WorkspaceServer.tell(true, server -> question.apply(server.documents(),
                new TextDocumentIdentifier(open.get().address()))
                .whenComplete((value, failure) -> {
                    if (failure == null) {
                        answer.complete(value);
                    } else if (isCancelled(failure) && tries > 1) {
                        CompletableFuture.delayedExecutor(BETWEEN_MILLISECONDS, TimeUnit.MILLISECONDS)
                                .execute(() -> ask(document, question, answer, tries - 1));
                    } else {
                        fail(answer, failure);
                    }
                })).exceptionally(failure -> {
                    answer.completeExceptionally(failure);
                    return null;
                });
    }

    private static void fail(CompletableFuture<?> answer, Throwable failure) {
        if (!isCancelled(failure)) {
            ILog.of(ReportRequest.class).error("The language server of the case reports gave no answer.", failure);
        }
        answer.completeExceptionally(failure);
    }

    /** Waits for a result, in the background only; empty when there is none. */
    public static <T> Optional<T> await(CompletableFuture<T> answer) {
        try {
            return Optional.ofNullable(answer.get(PATIENCE_SECONDS, TimeUnit.SECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (CancellationException | TimeoutException | ExecutionException e) {
            return Optional.empty(); // the failure has been logged
        }
    }

    private static boolean isCancelled(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof CancellationException || cause instanceof OperationCanceledException
                    || cause instanceof ResponseErrorException refused && refused.getResponseError().getCode()
                    == ResponseErrorCode.ContentModified.getValue()) {
                return true;
            }
        }
        return false;
    }
}
