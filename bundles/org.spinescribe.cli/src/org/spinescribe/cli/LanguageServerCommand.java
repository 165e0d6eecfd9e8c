/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.spinescribe.cli.server.ReportCommands;
import org.spinescribe.cli.texts.Texts;
import org.spinescribe.language.check.Reports;
import org.spinescribe.language.ide.server.ServedLanguages;
import org.spinescribe.language.ide.server.ServerCommand;
import org.spinescribe.language.ide.server.ServerConnection;
import org.spinescribe.language.ide.server.ServerLog;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code spinescribe language-server}: serves one editor, over standard input and output or over a port. */
@Command(name = "language-server", resourceBundle = "org.spinescribe.cli.cli", mixinStandardHelpOptions = true)
final class LanguageServerCommand implements Callable<Integer> {

    /** The exit code that the protocol demands after a client that ended without shutdown. */
    private static final int GONE = 1;

    @Spec
    private CommandSpec spec;

    @Option(names = "--stdio", descriptionKey = "server.stdio")
    private boolean stdio;

    @Option(names = "--port", paramLabel = "PORT", descriptionKey = "server.port")
    private Optional<Integer> port = Optional.empty();

    @Option(names = "--log", paramLabel = "FILE", descriptionKey = "server.log")
    private Optional<Path> log = Optional.empty();

    @Override
    public Integer call() {
        try {
            ServerLog.begin(log);
        } catch (IOException e) {
            throw new CannotRun(Texts.of("not-written", log.orElseThrow(), e.getMessage()));
        }
        Reports.prepareFacts();
        ServerConnection connection = new ServerConnection(LanguageServerCommand::commands);
        return (port.isPresent() ? overPort(connection, port.get()) : overStandardStreams(connection)) ? 0 : GONE;
    }

    /** Creates the commands. Also loads the parts that the first report needs, while the client still initialises. */
    private static List<ServerCommand> commands(ServedLanguages languages) {
        Reports reports = Reports.open(languages.caseReport());
        reports.rehearse();
        return ReportCommands.all(reports, (report, problem) -> ExportLines.of(report, problem).lines());
    }

    /** Serves over standard streams. Redirects other output, which must not mix with the messages. */
    private static boolean overStandardStreams(ServerConnection connection) {
        OutputStream messages = new FileOutputStream(FileDescriptor.out);
        System.setOut(System.err);
        return connection.serve(System.in, messages);
    }

    /** Serves a single client, from this machine only. */
    private boolean overPort(ServerConnection connection, int number) {
        try (ServerSocket door = new ServerSocket(number, 1, InetAddress.getLoopbackAddress())) {
            spec.commandLine().getErr().println(Texts.of("server.listening", String.valueOf(door.getLocalPort())));
            try (Socket client = door.accept(); InputStream in = client.getInputStream();
                    OutputStream out = client.getOutputStream()) {
                return connection.serve(in, out);
            }
        } catch (IOException e) {
            throw new CannotRun(Texts.of("server.port", String.valueOf(number), e.getMessage()));
        }
    }
}
