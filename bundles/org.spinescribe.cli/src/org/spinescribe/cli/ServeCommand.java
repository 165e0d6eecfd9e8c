/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.spinescribe.cli.resident.Handover;
import org.spinescribe.cli.resident.ResidentProcess;
import org.spinescribe.cli.resident.ResidentProcess.Ending;
import org.spinescribe.cli.terminal.ExitCode;
import org.spinescribe.cli.terminal.Terminal;
import org.spinescribe.cli.texts.Texts;
import org.spinescribe.language.check.Reports;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code spinescribe serve}: a resident process that runs the commands called in this folder. */
@Command(name = "serve", resourceBundle = "org.spinescribe.cli.cli", mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {

    private static final int ROUNDS = 8;

    @Spec
    private CommandSpec spec;

    @Option(names = "--idle", defaultValue = "30", paramLabel = "MINUTES", descriptionKey = "serve.idle")
    private int idle;

    @Option(names = "--stop", descriptionKey = "serve.stop")
    private boolean stop;

    @Override
    public Integer call() {
        if (idle < 1) {
            throw new ParameterException(spec.commandLine(), Texts.of("serve.idle"));
        }
        try {
            return stop ? end() : serve();
        } catch (IOException e) {
            throw new CannotRun(Texts.of("serve.impossible", e.getMessage()));
        }
    }

    private int end() throws IOException {
        spec.commandLine().getOut().println(Texts.of(Handover.end() ? "serve.ended" : "serve.none"));
        return ExitCode.CLEAN;
    }

    private int serve() throws IOException {
        Optional<ResidentProcess> opened = ResidentProcess.open(ServeCommand::run, Duration.ofMinutes(idle));
        if (opened.isEmpty()) {
            throw new CannotRun(Texts.of("serve.already"));
        }
        try (ResidentProcess resident = opened.get()) {
            Runtime.getRuntime().addShutdownHook(new Thread(resident::close));
            spec.commandLine().getOut().println(
                    Texts.of("serve.begun", Path.of("").toAbsolutePath(), String.valueOf(idle)));
            spec.commandLine().getOut().flush();
            resident.warmUp(ROUNDS, WarmUp::round);
            if (resident.serve() == Ending.ABANDONED) {
                throw new CannotRun(Texts.of("serve.abandoned"));
            }
            return ExitCode.CLEAN;
        }
    }

    /** Runs a command, and then prepares the language for the next one, while nobody waits. */
    private static int run(PrintWriter out, PrintWriter err, Terminal terminal, String... arguments) {
        int code = Main.run(out, err, terminal, arguments);
        Reports.prepare();
        return code;
    }
}
