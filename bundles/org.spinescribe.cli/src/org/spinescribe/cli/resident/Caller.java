/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.cli.resident;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;
import java.util.Set;

import org.spinescribe.cli.terminal.ExitCode;
import org.spinescribe.cli.terminal.StandardOutput;
import org.spinescribe.cli.texts.Texts;

/**
 * Asks the resident process of the folder to run a command. If a resident process serves any folder, the start script
 * first starts this class alone: its few classes load faster than the archive of all commands.
 */
public final class Caller {

    /** The exit code that tells the start script to run the command itself; no command exits with it. */
    static final int NOT_TAKEN = 113;

    /** The commands that a resident process may run for another process: those without prompts and servers. */
    private static final Set<String> HANDED_OVER = Set.of("check", "import", "export", "merge", "comments", "submit",
            "format", "rename", "compare", "rules", "checklist", "explain");

    private Caller() {
    }

    /** Calls the resident process, and exits with the {@link ExitCode} of the command, or with {@link #NOT_TAKEN}. */
    public static void main(String[] arguments) {
        StandardOutput standard = new StandardOutput();
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        OptionalInt code = call(standard, err, arguments);
        if (code.isEmpty()) {
            ResidentSocket.removeDead();
        }
        System.exit(code.isEmpty() ? NOT_TAKEN : standard.exitCode(code.getAsInt(), err));
    }

    /**
     * Lets the resident process run a command.
     *
     * @return an {@link ExitCode}; empty when this process must run the command itself
     */
    public static OptionalInt call(StandardOutput standard, PrintWriter err, String... arguments) {
        if (arguments.length < 2 || !HANDED_OVER.contains(arguments[0])) {
            return OptionalInt.empty();
        }
        try {
            return new Handover(standard, System.err).offer(arguments);
        } catch (IOException e) {
            err.println(Texts.of("resident.died"));
            return OptionalInt.of(ExitCode.NOT_RUN);
        }
    }
}
