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
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.eclipse.lsp4j.ExecuteCommandParams;
import org.eclipse.lsp4j.WorkDoneProgressCreateParams;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/** Executes commands one after the other, on another thread than the one that answers requests. */
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

    /** @param known completed, even exceptionally, when the client's earlier messages have been processed */
    CompletableFuture<Object> run(ExecuteCommandParams wanted, ReportServer server, CompletableFuture<?> known) {
        Optional<ServerCommand> command = commands.stream().filter(one -> one.name().equals(wanted.getCommand()))
                .findFirst();
        if (command.isEmpty()) {
            return CompletableFuture.failedFuture(refusal(ServerTexts.of("command.unknown", wanted.getCommand(),
                    String.join(", ", names()))));
        }
        Optional<Either<String, Integer>> token = token(wanted, server);
        WorkProgress progress = new WorkProgress(server.client(), token);
        token.ifPresent(its -> running.put(its, progress));
        CommandCall call = new CommandCall(wanted.getCommand(), wanted.getArguments(), server, progress);
        CompletableFuture<Object> done = new CompletableFuture<>();
        known.whenComplete((all, overtaken) -> worker.execute(() -> complete(done, command.get(), call, progress)));
        done.whenComplete((result, failure) -> {
            if (done.isCancelled()) {
                progress.cancel();
            }
            token.ifPresent(running::remove);
        });
        return done;
    }

    private static void complete(CompletableFuture<Object> done, ServerCommand command, CommandCall call,
            WorkProgress progress) {
        progress.begin(command.name());
        Runnable answer;
        try {
            Object result = command.run(call);
            answer = () -> done.complete(result);
        } catch (CommandRefused e) {
            answer = () -> done.completeExceptionally(refusal(e.getMessage()));
        } catch (RuntimeException | Error e) { // a client waits for an answer, whatever happens
            answer = () -> done.completeExceptionally(e);
        }
        progress.end();
        if (progress.isCancelled()) {
            done.cancel(false);
        }
        answer.run();
    }

    private static ResponseErrorException refusal(String message) {
        return new ResponseErrorException(new ResponseError(ResponseErrorCode.InvalidParams, message, null));
    }

    /** Returns the token of the command; else a new one created with the client, if the client shows progress. */
    private static Optional<Either<String, Integer>> token(ExecuteCommandParams wanted, ReportServer server) {
        if (wanted.getWorkDoneToken() != null) {
            return Optional.of(wanted.getWorkDoneToken());
        }
        if (!server.features().showsProgress()) {
            return Optional.empty();
        }
        Either<String, Integer> token = Either.forLeft(UUID.randomUUID().toString());
        server.client().createProgress(new WorkDoneProgressCreateParams(token));
        return Optional.of(token);
    }

    /** Cancels work on behalf of the author. */
    void cancel(Either<String, Integer> token) {
        Optional.ofNullable(running.get(token)).ifPresent(WorkProgress::cancel);
    }
}
