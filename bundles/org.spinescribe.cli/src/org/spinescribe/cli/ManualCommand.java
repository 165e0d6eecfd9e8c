/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.spinescribe.cli.completion.ManualPage;
import org.spinescribe.cli.terminal.ExitCode;
import org.spinescribe.cli.texts.Texts;
import org.spinescribe.manuscript.output.OutputFile;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code spinescribe manual}: writes the manual pages of all commands. */
@Command(name = "manual", resourceBundle = "org.spinescribe.cli.cli", mixinStandardHelpOptions = true)
final class ManualCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "DIR", descriptionKey = "manual.folder")
    private Path folder;

    @Override
    public Integer call() {
        try {
            Files.createDirectories(folder);
            write(Main.line());
            return ExitCode.CLEAN;
        } catch (IOException e) {
            throw new CannotRun(Texts.of("not-written", folder, e.getMessage()));
        }
    }

    private void write(CommandLine line) throws IOException {
        Path page = folder.resolve(ManualPage.name(line));
        OutputFile.write(page, out -> out.write(ManualPage.of(line).getBytes(StandardCharsets.UTF_8)));
        spec.commandLine().getOut().println(Texts.of("written", page));
        for (CommandLine inner : line.getSubcommands().values()) {
            if (!(inner.getCommand() instanceof HelpCommand)) {
                write(inner);
            }
        }
    }
}
