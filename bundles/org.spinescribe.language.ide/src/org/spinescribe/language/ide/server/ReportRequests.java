/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.ide.server;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;

import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.eclipse.xtext.ide.server.concurrent.RequestManager;
import org.eclipse.xtext.service.OperationCanceledManager;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.xbase.lib.Functions.Function1;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/**
 * Answers one request after the other. An editor sends several after each pause, and Xtext would answer them in
 * parallel from one resource set, which is not thread-safe: reports were registered twice, or without text.
 *
 * <p>A request cancelled by an edit is answered with “content modified”, so that the client asks again.
 */
@Singleton
final class ReportRequests extends RequestManager {

    @Inject
    ReportRequests(OperationCanceledManager cancelling) {
        super(Executors.newSingleThreadExecutor(
                work -> Thread.ofPlatform().name("Case reports: answers").daemon().unstarted(work)), cancelling);
    }

    @Override
    public synchronized <V> CompletableFuture<V> runRead(Function1<? super CancelIndicator, ? extends V> question) {
        CompletableFuture<V> read = super.runRead(question);
        Answer<V> answer = new Answer<>(read);
        read.whenComplete((value, failure) -> {
            if (failure == null) {
                answer.complete(value);
            } else {
                answer.completeExceptionally(failure instanceof CancellationException ? overtaken() : failure);
            }
        });
        return answer;
    }

    private static ResponseErrorException overtaken() {
        return new ResponseErrorException(new ResponseError(ResponseErrorCode.ContentModified,
                ServerTexts.of("overtaken"), null));
    }

    /** A future whose cancellation by the client also cancels the computation. */
    private static final class Answer<V> extends CompletableFuture<V> {

        private final CompletableFuture<V> read;

        Answer(CompletableFuture<V> read) {
            this.read = read;
        }

        @Override
        public boolean cancel(boolean interrupt) {
            boolean cancelled = super.cancel(interrupt);
            read.cancel(interrupt);
            return cancelled;
        }
    }
}
