/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.eclipse.xtext.diagnostics.Severity;
import org.spinescribe.cli.ReportFiles.ReportFile;
import org.spinescribe.language.check.CheckedReport;
import org.spinescribe.language.check.Reports;
import org.spinescribe.language.check.UnreadableReport;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code spinescribe check}: says what a reviewer would object to. */
@Command(name = "check", resourceBundle = "org.spinescribe.cli.cli", mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {

    /** How findings are printed. */
    enum Format {
        text, json
    }

    /** From which severity on findings make the command fail. */
    enum Level {
        error(Severity.ERROR), warning(Severity.WARNING), info(Severity.INFO);

        private final Severity severity;

        Level(Severity severity) {
            this.severity = severity;
        }

        boolean reachedBy(CheckedReport report) {
            return report.findings().stream().anyMatch(finding -> finding.severity().compareTo(severity) <= 0);
        }
    }

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "FILE|FOLDER", descriptionKey = "check.files")
    private List<Path> paths;

    @Option(names = "--format", defaultValue = "text", descriptionKey = "check.format")
    private Format format;

    @Option(names = "--fail-on", defaultValue = "error", paramLabel = "LEVEL", descriptionKey = "check.fail-on")
    private Level failOn;

    @Option(names = "--journal", paramLabel = "NAME", descriptionKey = "check.journal")
    private Optional<String> journal = Optional.empty();

    private int exitCode = ExitCode.CLEAN;

    /** A report that was checked, or the line that says why it could not be. */
    private record Result(CheckedReport report, String problem) {
    }

    @Override
    public Integer call() {
        ReportFiles found = ReportFiles.find(paths);
        FindingsReport findings = format == Format.json ? new JsonFindings(spec.commandLine().getOut())
                : new TextFindings(spec.commandLine().getOut(), spec.commandLine().getColorScheme().ansi());
        found.problems().forEach(this::fail);
        Progress progress = new Progress(spec.commandLine().getErr(), found.files().size());
        if (!found.files().isEmpty()) {
            Reports reports = Reports.open();
            InParallel.each(found.files(), file -> check(reports, file), result -> {
                progress.clear();
                take(result, findings);
                progress.step();
            });
        }
        progress.clear();
        findings.end();
        return exitCode;
    }

    private Result check(Reports reports, ReportFile file) {
        try {
            return new Result(reports.check(file.file(), journal), null);
        } catch (UnreadableReport e) {
            return new Result(null, Texts.of("unreadable", file.file(), e.getMessage()));
        }
    }

    private void take(Result result, FindingsReport findings) {
        if (result.report() == null) {
            fail(result.problem());
            return;
        }
        findings.add(result.report());
        if (failOn.reachedBy(result.report())) {
            exitCode = Math.max(exitCode, ExitCode.FINDINGS);
        }
    }

    private void fail(String problem) {
        spec.commandLine().getErr().println(problem);
        exitCode = ExitCode.NOT_RUN;
    }
}
