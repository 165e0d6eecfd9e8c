/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.eclipse.xtext.diagnostics.Severity;
import org.spinescribe.language.check.CheckedReport;
import org.spinescribe.language.check.Finding;
import org.spinescribe.language.check.Reports;
import org.spinescribe.language.check.UnreadableReport;
import org.spinescribe.manuscript.Manuscript;
import org.spinescribe.manuscript.composition.Composer;
import org.spinescribe.manuscript.composition.CompositionProblem;
import org.spinescribe.manuscript.output.ManuscriptWriter;
import org.spinescribe.manuscript.output.OutputFile;

/** Exports one report after the other: checks it, composes its manuscript, and writes that in each format. */
final class Export {

    private final Reports reports;
    private final List<ManuscriptWriter> writers;
    private final Optional<String> journal;

    /** What came of a report: the files that were written, and what went wrong, a line each. */
    record Exported(List<Path> written, List<String> problems, int exitCode) {
    }

    Export(Reports reports, Set<OutputFormat> formats, Optional<String> journal) {
        this.reports = reports;
        this.writers = formats.stream().map(OutputFormat::writer).toList();
        this.journal = journal;
    }

    /**
     * Exports a report unless it has errors: a manuscript with errors in it must not leave the house by mistake.
     *
     * @param target the file to write, without its ending
     */
    Exported export(Path file, Path target) {
        try {
            CheckedReport report = reports.check(file, journal);
            long errors = report.count(Severity.ERROR);
            return errors > 0 ? refused(report, errors) : write(Composer.compose(report.report()), file, target);
        } catch (UnreadableReport e) {
            return failed(Texts.of("unreadable", file, e.getMessage()));
        } catch (CompositionProblem e) {
            return failed(Texts.of("not-composed", file, e.getMessage()));
        }
    }

    private Exported write(Manuscript manuscript, Path file, Path target) {
        List<Path> written = new ArrayList<>();
        for (ManuscriptWriter writer : writers) {
            Path output = target.resolveSibling(target.getFileName() + "." + writer.extension());
            try {
                OutputFile.write(output, stream -> writer.write(manuscript, stream));
                written.add(output);
            } catch (IOException e) {
                return new Exported(written, List.of(Texts.of("not-written", output, e.getMessage())),
                        ExitCode.NOT_RUN);
            }
        }
        return new Exported(written, List.of(), ExitCode.CLEAN);
    }

    private static Exported refused(CheckedReport report, long errors) {
        List<String> lines = new ArrayList<>();
        for (Finding finding : report.findings()) {
            if (finding.severity() == Severity.ERROR) {
                lines.add(Texts.of("finding", report.file(), String.valueOf(finding.line()),
                        String.valueOf(finding.column()), Texts.of(Severity.ERROR.name().toLowerCase(Locale.ROOT)),
                        finding.message(), finding.rule()));
            }
        }
        lines.add(Texts.of("not-exported", report.file(), TextFindings.counted("error", errors)));
        return new Exported(List.of(), lines, ExitCode.FINDINGS);
    }

    private static Exported failed(String problem) {
        return new Exported(List.of(), List.of(problem), ExitCode.NOT_RUN);
    }
}
