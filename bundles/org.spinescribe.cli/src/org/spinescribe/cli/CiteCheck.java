/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import org.spinescribe.cli.findings.FindingsFormat;
import org.spinescribe.cli.findings.NoticeFindings;
import org.spinescribe.cli.terminal.ExitCode;
import org.spinescribe.cli.texts.Texts;
import org.spinescribe.language.check.CheckedReport;
import org.spinescribe.language.check.Finding;
import org.spinescribe.language.check.Reports;
import org.spinescribe.language.check.UnreadableReport;
import org.spinescribe.language.citations.CitedWork;
import org.spinescribe.language.prose.ProseText.Range;
import org.spinescribe.language.report.Report;
import org.spinescribe.manuscript.findings.FindingsWriter;
import org.spinescribe.manuscript.findings.ReportResult;
import org.spinescribe.sources.bibliography.BibliographyEntry;
import org.spinescribe.sources.bibliography.BibliographyReader;
import org.spinescribe.sources.catalogues.Catalogues;
import org.spinescribe.sources.catalogues.NoticeSearch;
import org.spinescribe.sources.catalogues.Notices;
import org.spinescribe.sources.files.ReportName;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code spinescribe cite check}: compares the entries of cited works with the catalogues. */
@Command(name = "check", resourceBundle = "org.spinescribe.cli.cli", mixinStandardHelpOptions = true)
final class CiteCheck implements Callable<Integer> {


    @Spec
    private CommandSpec spec;

    @Parameters(arity = "0..*", paramLabel = "FILE", descriptionKey = "cite.check.file")
    private List<Path> files = List.of();

    @Option(names = "--format", defaultValue = "text", descriptionKey = "check.format")
    private FindingsFormat format;

    @Option(names = "--fail-on", defaultValue = "warning", paramLabel = "LEVEL", descriptionKey = "check.fail-on")
    private CheckCommand.Level failOn;

    @Mixin
    private CatalogueOptions options;

    private int exitCode = ExitCode.CLEAN;

    @Override
    public Integer call() {
        if (format == FindingsFormat.docx) {
            throw new CannotRun(Texts.of("cite.check.docx"));
        }
        Catalogues catalogues = options.catalogues();
        List<Path> checked = files.isEmpty() ? List.of(ReportHere.onlyOne("cite.check.which")) : files;
        try (FindingsWriter findings = format.writer(spec.commandLine().getOut(),
                spec.commandLine().getColorScheme().ansi(), failOn.severity(), false)) {
            for (Path file : checked) {
                check(file, catalogues, findings);
            }
            findings.end();
        }
        return exitCode;
    }

    /** Checks a file; an unreadable one does not stop the others. */
    private void check(Path file, Catalogues catalogues, FindingsWriter findings) {
        try {
            ReportResult result = ReportName.isOf(file) ? report(file, catalogues)
                    : bibliography(file, catalogues);
            findings.add(result);
            if (failOn.reachedBy(result)) {
                exitCode = Math.max(exitCode, ExitCode.FINDINGS);
            }
        } catch (IOException | UnreadableReport e) {
            fail(Texts.of("unreadable", file, e.getMessage()));
        }
    }

    private ReportResult report(Path file, Catalogues catalogues) throws UnreadableReport {
        String text = Reports.text(file);
        Report report = Reports.open().read(file, text);
        Map<BibliographyEntry, Range> places = new LinkedHashMap<>();
        CitedWork.of(report).forEach(work -> places.put(work.entry(), work.range()));
        List<Finding> found = NoticeFindings.of(notices(file, places.keySet().stream().toList(), catalogues).found(),
                text, places::get);
        return ReportResult.of(new CheckedReport(file, report, found), format.extras());
    }

    private ReportResult bibliography(Path file, Catalogues catalogues) throws IOException {
        List<BibliographyEntry> works = BibliographyReader.read(file).entries();
        String text = Files.readString(file);
        return ReportResult.of(file, text, NoticeFindings.of(notices(file, works, catalogues).found(), text,
                work -> new Range(work.offset(), work.key().length())));
    }

    private Notices notices(Path file, List<BibliographyEntry> works, Catalogues catalogues) {
        Notices notices = NoticeSearch.of(works, catalogues);
        notices.problems().forEach(this::fail);
        if (!notices.unasked().isEmpty() && notices.problems().isEmpty()) {
            spec.commandLine().getErr().println(Texts.of("cite.check.unasked", file, notices.unasked().stream()
                    .map(BibliographyEntry::key).collect(Collectors.joining(", "))));
        }
        return notices;
    }

    private void fail(String problem) {
        spec.commandLine().getErr().println(problem);
        exitCode = ExitCode.NOT_RUN;
    }
}
