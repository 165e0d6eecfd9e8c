/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.spinescribe.cli.terminal.ExitCode;
import org.spinescribe.cli.texts.Texts;
import org.spinescribe.language.check.UnreadableReport;
import org.spinescribe.language.ide.files.ReportsOnDisk;
import org.spinescribe.manuscript.output.OutputFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code spinescribe rename}: renames an element in all its mentions. */
@Command(name = "rename", resourceBundle = "org.spinescribe.cli.cli", mixinStandardHelpOptions = true)
final class RenameCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "OLD", descriptionKey = "rename.old")
    private String name;

    @Parameters(index = "1", paramLabel = "NEW", descriptionKey = "rename.new")
    private String newName;

    @Parameters(index = "2", arity = "0..1", paramLabel = "FILE", descriptionKey = "rename.file")
    private Optional<Path> file = Optional.empty();

    @Option(names = "--dry-run", descriptionKey = "rename.dry-run")
    private boolean dryRun;

    @Override
    public Integer call() {
        Path report = file.orElseGet(() -> ReportHere.onlyOne("rename.which"));
        try {
            Map<Path, String> texts = ReportsOnDisk.open().renamed(report, name, newName);
            for (Map.Entry<Path, String> text : texts.entrySet()) {
                if (!dryRun) {
                    OutputFile.write(text.getKey(), out -> out.write(text.getValue().getBytes(StandardCharsets.UTF_8)));
                }
                spec.commandLine().getOut().println(Texts.of("written", text.getKey()));
            }
            return ExitCode.CLEAN;
        } catch (UnreadableReport e) {
            throw new CannotRun(Texts.of("unreadable", report, e.getMessage()));
        } catch (ResponseErrorException e) {
            throw new CannotRun(Texts.of("rename.refused", report, e.getMessage()));
        } catch (IOException e) {
            throw new CannotRun(Texts.of("not-written", report, e.getMessage()));
        }
    }
}
