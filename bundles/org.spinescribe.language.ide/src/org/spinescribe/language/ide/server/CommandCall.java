/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.ide.server;

import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.regex.Pattern;

import org.eclipse.lsp4j.ApplyWorkspaceEditParams;
import org.eclipse.lsp4j.ApplyWorkspaceEditResponse;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.spinescribe.language.report.Report;
import org.spinescribe.sources.catalogues.CatalogueAddresses;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;

/** The call of a command: the client's arguments, and the parts of the server that a command may use. */
public final class CommandCall {

    private static final Pattern ADDRESS = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:");

    private final String command;
    private final List<Object> arguments;
    private final ReportServer server;
    private final WorkProgress progress;

    CommandCall(String command, List<Object> arguments, ReportServer server, WorkProgress progress) {
        this.command = command;
        this.arguments = arguments == null ? List.of() : arguments;
        this.server = server;
        this.progress = progress;
    }

    /** Returns an argument, from 0; JSON null where there is none. */
    public JsonElement argument(int place) {
        Object sent = place < arguments.size() ? arguments.get(place) : null;
        return sent instanceof JsonElement json ? json : sent == null ? JsonNull.INSTANCE : new Gson().toJsonTree(sent);
    }

    /** Returns a text argument; empty where there is none. */
    public Optional<String> text(int place) {
        JsonElement sent = argument(place);
        return sent.isJsonPrimitive() ? Optional.of(sent.getAsString()) : Optional.empty();
    }

    /**
     * Returns a required text argument.
     *
     * @param what the name of the argument, for the message when it is missing
     */
    public String text(int place, String what) throws CommandRefused {
        return text(place).orElseThrow(() -> new CommandRefused(
                ServerTexts.of("command.argument", command, what, place + 1)));
    }

    /** Returns the URI of the report: the first argument. */
    public String address() throws CommandRefused {
        return text(0).filter(sent -> ADDRESS.matcher(sent).lookingAt()).orElseThrow(() -> new CommandRefused(
                ServerTexts.of("command.uri", command)));
    }

    /** Returns whether the report is in a file, not in an unsaved document. */
    public boolean isInFile() throws CommandRefused {
        return address().startsWith("file:");
    }

    /** Returns the file of the report: the first argument. */
    public Path file() throws CommandRefused {
        if (!isInFile()) {
            throw new CommandRefused(ServerTexts.of("command.without-file", command));
        }
        try {
            return Path.of(java.net.URI.create(address()));
        } catch (IllegalArgumentException | FileSystemNotFoundException e) {
            throw new CommandRefused(ServerTexts.of("command.uri", command));
        }
    }

    /** Returns the text of the report in the editor; empty when it is not open. */
    public Optional<String> editedText() throws CommandRefused {
        return server.textOf(address());
    }

    /** Evaluates a function on the report in the editor. The result must hold no reference to the report. */
    public <T> CompletableFuture<T> read(Function<Report, T> question) throws CommandRefused {
        return server.read(address(), question);
    }

    /** Returns the addresses of the catalogues in the author's settings. */
    public CatalogueAddresses catalogues() {
        return server.catalogues();
    }

    /** Asks the client to apply an edit. */
    public CompletableFuture<ApplyWorkspaceEditResponse> apply(String label, WorkspaceEdit edit) {
        ApplyWorkspaceEditParams wanted = new ApplyWorkspaceEditParams(edit);
        wanted.setLabel(label);
        return server.client().applyEdit(wanted);
    }

    /**
     * Reports the progress of the work.
     *
     * @return false when the author has cancelled the work
     */
    public boolean step(String what, int percent) {
        return progress.step(what, percent);
    }

    /** Returns whether the author has cancelled the work. */
    public boolean isCancelled() {
        return progress.isCancelled();
    }
}
