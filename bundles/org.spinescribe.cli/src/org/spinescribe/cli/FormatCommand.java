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
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.spinescribe.cli.terminal.ExitCode;
import org.spinescribe.cli.texts.Texts;
import org.spinescribe.language.check.Reports;
import org.spinescribe.language.check.UnreadableReport;
import org.spinescribe.language.ide.files.ReportsOnDisk;
import org.spinescribe.manuscript.findings.NamedReports;
import org.spinescribe.manuscript.findings.NamedReports.ReportFile;
import org.spinescribe.manuscript.output.OutputFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code spinescribe format}: formats reports. */
@Command(name = "format", resourceBundle = "org.spinescribe.cli.cli", mixinStandardHelpOptions = true)
final class FormatCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "FILE|FOLDER", descriptionKey = "export.files")
    private List<Path> paths;

    @Option(names = "--check", descriptionKey = "format.check")
    private boolean check;

    private int exitCode = ExitCode.CLEAN;

    @Override
    public Integer call() {
        NamedReports found = NamedReports.find(paths);
        found.problems().forEach(this::fail);
        ReportsOnDisk reports = ReportsOnDisk.open();
        for (ReportFile file : found.files()) {
            format(reports, file.file());
        }
        return exitCode;
    }

    private void format(ReportsOnDisk reports, Path file) {
        try {
            String typed = Reports.text(file);
            Optional<String> formatted = reports.formatted(file);
            if (formatted.isEmpty()) {
                fail(Texts.of("format.broken", file));
            } else if (!formatted.get().equals(typed)) {
                write(file, formatted.get());
            }
        } catch (UnreadableReport e) {
            fail(Texts.of("unreadable", file, e.getMessage()));
        } catch (IOException e) {
            fail(Texts.of("not-written", file, e.getMessage()));
        }
    }

    private void write(Path file, String text) throws IOException {
        if (check) {
            exitCode = Math.max(exitCode, ExitCode.FINDINGS);
        } else {
            OutputFile.write(file, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
        }
        spec.commandLine().getOut().println(Texts.of(check ? "format.untidy" : "written", file));
    }

    private void fail(String problem) {
        spec.commandLine().getErr().println(problem);
        exitCode = ExitCode.NOT_RUN;
    }
}
