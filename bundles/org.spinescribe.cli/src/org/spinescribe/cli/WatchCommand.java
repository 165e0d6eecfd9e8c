/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;

import org.eclipse.xtext.diagnostics.Severity;
import org.spinescribe.cli.findings.FindingsFormat;
import org.spinescribe.cli.terminal.ExitCode;
import org.spinescribe.cli.texts.Texts;
import org.spinescribe.cli.watch.ChangedFiles;
import org.spinescribe.cli.watch.LivePage;
import org.spinescribe.language.check.Reports;
import org.spinescribe.manuscript.composition.FileAccess;
import org.spinescribe.manuscript.export.Edited;
import org.spinescribe.manuscript.export.Export;
import org.spinescribe.manuscript.export.ExportOptions;
import org.spinescribe.manuscript.export.Exported;
import org.spinescribe.manuscript.export.OutputFormat;
import org.spinescribe.manuscript.export.RunFiles;
import org.spinescribe.manuscript.findings.FindingsWriter;
import org.spinescribe.manuscript.findings.ReportResult;
import org.spinescribe.manuscript.output.OutputNames;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code spinescribe watch}: checks and exports a report after each save, until interrupted. */
@Command(name = "watch", resourceBundle = "org.spinescribe.cli.cli", mixinStandardHelpOptions = true)
final class WatchCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", descriptionKey = "watch.file")
    private Path file;

    @Option(names = "--to", split = ",", paramLabel = "FORMAT", descriptionKey = "watch.to")
    private List<String> formats = List.of("html");

    @Option(names = "--port", paramLabel = "PORT", descriptionKey = "watch.port")
    private int port;

    @Option(names = "--overwrite", descriptionKey = "export.overwrite")
    private boolean overwrite;

    @Override
    public Integer call() {
        Set<OutputFormat> wanted = wanted();
        Reports reports = Reports.open();
        try (ChangedFiles changes = ChangedFiles.beside(file);
                LivePage page = wanted.contains(OutputFormat.HTML) ? LivePage.at(port) : LivePage.none()) {
            page.address().ifPresent(address -> spec.commandLine().getOut().println(Texts.of("watch.page", address)));
            do {
                round(reports, wanted, page);
            } while (changes.await());
            return ExitCode.CLEAN;
        } catch (IOException e) {
            throw new CannotRun(Texts.of("watch.cannot", file, e.getMessage()));
        }
    }

    private Set<OutputFormat> wanted() {
        Set<OutputFormat> wanted = new LinkedHashSet<>();
        for (String format : formats) {
            wanted.add(OutputFormat.find(format.strip()).orElseThrow(() -> new ParameterException(spec.commandLine(),
                    Texts.of("format", format.strip(), OutputFormat.names()))));
        }
        return wanted;
    }

    /** Checks and exports once. Reports all problems, and then waits for the next change. */
    private void round(Reports reports, Set<OutputFormat> wanted, LivePage page) {
        FindingsWriter findings = FindingsFormat.text.writer(spec.commandLine().getOut(),
                spec.commandLine().getColorScheme().ansi(), Severity.ERROR, false);
        findings.add(ReportResult.check(reports, file, Optional.empty(), FindingsFormat.text.extras()));
        findings.end();
        ExportOptions options = new ExportOptions(Optional.empty(), overwrite ? Edited.REPLACE : Edited.KEEP, false,
                Optional.empty(), FileAccess.REPORT_FOLDER);
        Exported exported = new Export(reports, wanted.stream().map(OutputFormat::writer).toList(), options,
                new RunFiles(List.of(file))).export(file, target());
        exported.written().forEach(path -> spec.commandLine().getOut().println(Texts.of("written", path)));
        exported.kept().forEach((edited, beside) -> spec.commandLine().getErr().println(
                Texts.of("kept.beside", edited, beside)));
        exported.remarks().forEach(spec.commandLine().getErr()::println);
        exported.problems().forEach(problem -> ExportLines.of(file, problem).lines()
                .forEach(spec.commandLine().getErr()::println));
        exported.written().stream().filter(path -> path.toString().toLowerCase(Locale.ROOT).endsWith(".html"))
                .findFirst().ifPresent(page::show);
        spec.commandLine().getOut().flush();
    }

    private Path target() {
        return OutputNames.beside(file);
    }
}
