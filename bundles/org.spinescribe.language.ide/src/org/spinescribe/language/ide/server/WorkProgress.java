/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.ide.server;

import java.util.Optional;

import org.eclipse.lsp4j.ProgressParams;
import org.eclipse.lsp4j.WorkDoneProgressBegin;
import org.eclipse.lsp4j.WorkDoneProgressEnd;
import org.eclipse.lsp4j.WorkDoneProgressNotification;
import org.eclipse.lsp4j.WorkDoneProgressReport;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.services.LanguageClient;

/** The progress of long work, as the client shows it, and its cancellation by the author. */
final class WorkProgress {

    private final LanguageClient client;
    private final Optional<Either<String, Integer>> token;
    private volatile boolean cancelled;

    /** @param token the client's progress token; empty when the client shows no progress */
    WorkProgress(LanguageClient client, Optional<Either<String, Integer>> token) {
        this.client = client;
        this.token = token;
    }

    void begin(String title) {
        WorkDoneProgressBegin begin = new WorkDoneProgressBegin();
        begin.setTitle(title);
        begin.setCancellable(true);
        begin.setPercentage(0);
        tell(begin);
    }

    boolean step(String what, int percent) {
        if (!cancelled) {
            WorkDoneProgressReport report = new WorkDoneProgressReport();
            report.setMessage(what);
            report.setPercentage(percent);
            report.setCancellable(true);
            tell(report);
        }
        return !cancelled;
    }

    void end() {
        tell(new WorkDoneProgressEnd());
    }

    void cancel() {
        cancelled = true;
    }

    boolean isCancelled() {
        return cancelled;
    }

    private void tell(WorkDoneProgressNotification notification) {
        token.ifPresent(its -> client.notifyProgress(new ProgressParams(its, Either.forLeft(notification))));
    }
}
