/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.cli;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import org.eclipse.xtext.diagnostics.Severity;
import org.spinescribe.cli.findings.Baseline;
import org.spinescribe.cli.findings.FindingsFormat;
import org.spinescribe.cli.terminal.ExitCode;
import org.spinescribe.cli.texts.Texts;
import org.spinescribe.drafts.checking.CheckedDraft;
import org.spinescribe.drafts.reading.DraftFile;
import org.spinescribe.language.check.Reports;
import org.spinescribe.manuscript.export.RunFiles;
import org.spinescribe.manuscript.findings.FindingsWriter;
import org.spinescribe.manuscript.findings.InParallel;
import org.spinescribe.manuscript.findings.NamedReports;
import org.spinescribe.manuscript.findings.NamedReports.ReportFile;
import org.spinescribe.manuscript.findings.ReportResult;
import org.spinescribe.manuscript.output.OutputFile;
import org.spinescribe.sources.files.ReportName;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code spinescribe check}: checks reports and manuscripts, and prints the findings. */
@Command(name = "check", resourceBundle = "org.spinescribe.cli.cli", mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {

    /** The severity from which on findings make the command fail. */
    enum Level {
        error(Severity.ERROR), warning(Severity.WARNING), info(Severity.INFO);

        private final Severity severity;

        Level(Severity severity) {
            this.severity = severity;
        }

        Severity severity() {
            return severity;
        }

        boolean reachedBy(ReportResult report) {
            return report.findings().stream().anyMatch(each -> each.finding().severity().compareTo(severity) <= 0);
        }
    }

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "0..*", paramLabel = "FILE|FOLDER", descriptionKey = "check.files")
    private List<Path> paths = List.of();

    @Option(names = "--input-list", paramLabel = "FILE", descriptionKey = "check.input-list")
    private Optional<Path> inputList = Optional.empty();

    @Option(names = "--resume", paramLabel = "FILE", descriptionKey = "check.resume")
    private Optional<Path> resume = Optional.empty();

    @Option(names = "--format", defaultValue = "text", descriptionKey = "check.format")
    private FindingsFormat format;

    @Option(names = { "--output", "-o" }, paramLabel = "FILE", descriptionKey = "check.output")
    private Optional<Path> output = Optional.empty();

    @Option(names = "--baseline", paramLabel = "FILE", descriptionKey = "check.baseline")
    private Optional<Path> baselineFile = Optional.empty();

    @Option(names = "--fail-on", defaultValue = "error", paramLabel = "LEVEL", descriptionKey = "check.fail-on")
    private Level failOn;

    @Option(names = "--journal", paramLabel = "NAME", descriptionKey = "check.journal")
    private Optional<String> journal = Optional.empty();

    @Option(names = "--guideline", paramLabel = "NAME", descriptionKey = "check.guideline")
    private Optional<String> guideline = Optional.empty();

    @Option(names = "--changes", defaultValue = "accept", paramLabel = "HOW", descriptionKey = "check.changes")
    private ChangesView changes;

    @Option(names = "--sources", descriptionKey = "check.sources")
    private boolean sources;

    private Optional<Baseline> baseline = Optional.empty();
    private int exitCode = ExitCode.CLEAN;

    @Override
    public Integer call() {
        try {
            if (baselineFile.isPresent()) {
                baseline = Optional.of(Baseline.read(baselineFile.get()));
            }
        } catch (IOException e) {
            fail(Texts.of("baseline", e.getMessage()));
            return exitCode;
        }
        if (paths.isEmpty() && inputList.isEmpty()) {
            throw new ParameterException(spec.commandLine(), Texts.of("check.nothing"));
        }
        if (resume.isPresent() && inputList.isEmpty()) {
            throw new ParameterException(spec.commandLine(), Texts.of("resume.alone"));
        }
        if (format == FindingsFormat.docx) {
            comment();
        } else if (output.isEmpty()) {
            check(spec.commandLine().getOut(), spec.commandLine().getColorScheme().ansi());
        } else if (output.get().toString().endsWith(ReportName.ENDING)) {
            fail(Texts.of("output.report", output.get()));
        } else {
            checkInto(output.get());
        }
        return exitCode;
    }

    private void comment() {
        if (paths.size() != 1 || output.isEmpty()) {
            throw new CannotRun(Texts.of("comments.one"));
        }
        if (changes == ChangesView.reject || baselineFile.isPresent()) {
            throw new CannotRun(Texts.of("comments.options"));
        }
        CheckedDraft checked = WordCommentsOutput.write(Reports.open(), paths.getFirst(), output.get(), demanded());
        spec.commandLine().getOut().println(Texts.of("written", output.get()));
        if (failOn.reachedBy(ManuscriptCheck.of(checked, checked.file(), format.extras()))) {
            exitCode = ExitCode.FINDINGS;
        }
    }

    /** Writes the findings to a file, which appears only when it is complete. */
    private void checkInto(Path file) {
        RunFiles run = new RunFiles(NamedReports.find(paths, DraftFile::isManuscript).files().stream()
                .map(ReportFile::file).toList());
        Optional<String> objection = run.objection(file, file.toString());
        if (objection.isPresent()) {
            fail(Texts.of("findings.not-written", file, objection.get()));
            return;
        }
        try {
            OutputFile.write(file, stream -> {
                PrintWriter out = new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
                check(out, Ansi.OFF);
                if (out.checkError()) {
                    throw new IOException(Texts.of("output.incomplete"));
                }
            });
        } catch (IOException | UncheckedIOException e) {
            fail(Texts.of("findings.not-written", file, e.getMessage()));
        }
    }

    private void check(PrintWriter out, Ansi colours) {
        NamedReports found = NamedReports.find(paths, DraftFile::isManuscript);
        try (FindingsWriter findings = format.writer(out, colours, failOn.severity, sources)) {
            found.problems().forEach(this::fail);
            Progress progress = new Progress(spec.commandLine().getErr(), found.files().size());
            if (!found.files().isEmpty()) {
                FileCheck check = fileCheck();
                InParallel.each(found.files(), file -> check(check, file.file()), result -> {
                    progress.clear();
                    take(result, findings);
                    progress.step();
                });
            }
            progress.clear();
            inputList.ifPresent(list -> check(InputList.of(list, resume), findings));
            findings.end();
        }
    }

    /** Reports each file as soon as it is checked, in the order of completion. */
    private void check(InputList list, FindingsWriter findings) {
        FileCheck check = fileCheck();
        try (Stream<Path> files = list.paths()) {
            InParallel.asTheyCome(files.iterator(), file -> check(check, file), result -> take(result, findings));
        }
    }

    private FileCheck fileCheck() {
        return new FileCheck(Reports.open(), demanded(), changes.changes(), format.extras());
    }

    /** Computes everything about a report here, in parallel with others. */
    private ReportResult check(FileCheck check, Path file) {
        ReportResult result = check.check(file);
        return baseline.map(known -> known.newIn(result)).orElse(result);
    }

    /** Returns the demanded journal or guideline; both are journals to the checker. */
    private Optional<String> demanded() {
        return journal.or(() -> guideline);
    }

    private void take(ReportResult result, FindingsWriter findings) {
        result.problem().ifPresent(problem -> fail(Texts.of("unreadable", result.file(), problem)));
        findings.add(result);
        if (failOn.reachedBy(result)) {
            exitCode = Math.max(exitCode, ExitCode.FINDINGS);
        }
    }

    private void fail(String problem) {
        spec.commandLine().getErr().println(problem);
        exitCode = ExitCode.NOT_RUN;
    }
}
