/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.ide.server;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.ExecuteCommandParams;
import org.eclipse.lsp4j.WorkDoneProgressCreateParams;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.eclipse.lsp4j.services.LanguageClient;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/** Does what clients want done by name, one after the other, beside the thread that answers questions. */
@Singleton
final class ServerCommands {

    private final List<ServerCommand> commands = new ArrayList<>();
    private final Map<Either<String, Integer>, WorkProgress> running = new ConcurrentHashMap<>();
    private final ExecutorService worker = Executors.newSingleThreadExecutor(
            work -> Thread.ofPlatform().name("Case reports: commands").daemon().unstarted(work));

    @Inject
    ServerCommands(List<ServerCommand> others) {
        commands.add(new ListJournals());
        commands.add(new SwitchJournal());
        commands.add(new InsertLevel());
        commands.addAll(others);
    }

    List<String> names() {
        return commands.stream().map(ServerCommand::name).toList();
    }

    CompletableFuture<Object> run(ExecuteCommandParams wanted, ReportServer server, ClientCapabilities capabilities) {
        Optional<ServerCommand> command = commands.stream().filter(one -> one.name().equals(wanted.getCommand()))
                .findFirst();
        if (command.isEmpty()) {
            return CompletableFuture.failedFuture(refusal(ServerTexts.of("command.unknown", wanted.getCommand(),
                    String.join(", ", names()))));
        }
        Optional<Either<String, Integer>> token = token(wanted, server.client(), capabilities);
        WorkProgress progress = new WorkProgress(server.client(), token);
        token.ifPresent(its -> running.put(its, progress));
        CompletableFuture<Object> done = CompletableFuture.supplyAsync(() -> run(command.get(),
                new CommandCall(wanted.getCommand(), wanted.getArguments(), server, progress), progress), worker);
        done.whenComplete((result, failure) -> {
            if (done.isCancelled()) {
                progress.cancel();
            }
            token.ifPresent(running::remove);
        });
        return done;
    }

    private static Object run(ServerCommand command, CommandCall call, WorkProgress progress) {
        progress.begin(command.name());
        try {
            Object result = command.run(call);
            if (progress.isCancelled()) {
                throw new CancellationException();
            }
            return result;
        } catch (CommandRefused e) {
            throw new CompletionException(refusal(e.getMessage()));
        } finally {
            progress.end();
        }
    }

    private static ResponseErrorException refusal(String message) {
        return new ResponseErrorException(new ResponseError(ResponseErrorCode.InvalidParams, message, null));
    }

    /** The token that came with the command; else one that the client is told of, when it shows progress at all. */
    private static Optional<Either<String, Integer>> token(ExecuteCommandParams wanted, LanguageClient client,
            ClientCapabilities capabilities) {
        if (wanted.getWorkDoneToken() != null) {
            return Optional.of(wanted.getWorkDoneToken());
        }
        if (capabilities == null || capabilities.getWindow() == null
                || !Boolean.TRUE.equals(capabilities.getWindow().getWorkDoneProgress())) {
            return Optional.empty();
        }
        Either<String, Integer> token = Either.forLeft(UUID.randomUUID().toString());
        client.createProgress(new WorkDoneProgressCreateParams(token));
        return Optional.of(token);
    }

    /** The author has ended some work. */
    void cancel(Either<String, Integer> token) {
        Optional.ofNullable(running.get(token)).ifPresent(WorkProgress::cancel);
    }
}
