/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.cli.server;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.xtext.diagnostics.Severity;
import org.spinescribe.cli.texts.Texts;
import org.spinescribe.language.check.CheckedReport;
import org.spinescribe.language.check.Finding;
import org.spinescribe.language.check.Reports;
import org.spinescribe.language.check.UnreadableReport;
import org.spinescribe.language.ide.server.CommandCall;
import org.spinescribe.language.ide.server.CommandRefused;
import org.spinescribe.language.ide.server.ServerCommand;
import org.spinescribe.manuscript.composition.CompositionProblem;
import org.spinescribe.manuscript.export.ExportProblem;
import org.spinescribe.manuscript.export.RunFiles;
import org.spinescribe.manuscript.output.Ledger;
import org.spinescribe.manuscript.output.OutputNames;
import org.spinescribe.manuscript.submission.SubmissionFolder;
import org.spinescribe.manuscript.submission.SubmissionPackage;

/**
 * Writes the submission package for a journal into a folder beside the report: {@code spinescribe.submit(report)}.
 * Refuses a report with errors. The result has the {@code written} files.
 */
final class SubmitReport implements ServerCommand {

    private static final int MADE = 66;
    private static final int CHECKED = 33;

    private final Reports reports;
    private final ProblemLines lines;

    SubmitReport(Reports reports, ProblemLines lines) {
        this.reports = reports;
        this.lines = lines;
    }

    @Override
    public String name() {
        return "spinescribe.submit";
    }

    @Override
    public Object run(CommandCall call) throws CommandRefused {
        Path report = SavedReport.of(call);
        try {
            call.step(Texts.of("server.step.CHECK"), 0);
            CheckedReport checked = reports.check(report, Optional.empty());
            List<Finding> errors = checked.findings().stream()
                    .filter(finding -> finding.severity() == Severity.ERROR).toList();
            if (!errors.isEmpty()) {
                throw new CommandRefused(String.join("\n",
                        lines.of(report, new ExportProblem.Errors(errors))));
            }
            call.step(Texts.of("server.step.MAKE"), CHECKED);
            SubmissionPackage files = SubmissionPackage.of(checked);
            return call.step(Texts.of("server.step.WRITE"), MADE) ? write(report, files) : Map.of();
        } catch (UnreadableReport e) {
            throw new CommandRefused(Texts.of("unreadable", report, e.getMessage()));
        } catch (CompositionProblem e) {
            throw new CommandRefused(Texts.of("not-composed", report, e.getMessage()));
        } catch (IOException e) {
            throw new CommandRefused(Texts.of("not-written", report, e.getMessage()));
        }
    }

    private static Map<String, Object> write(Path report, SubmissionPackage files) throws IOException, CommandRefused {
        SubmissionFolder folder = new SubmissionFolder(report.resolveSibling(OutputNames.submission(report)));
        Optional<Path> changed = folder.write(files, new RunFiles(List.of(report)), Ledger::knows);
        if (changed.isPresent()) {
            throw new CommandRefused(Texts.of("kept", changed.get()));
        }
        return Map.of("written", List.of(folder.folder().resolve(SubmissionPackage.OPEN_POINTS).toUri().toString(),
                folder.archive().toUri().toString()));
    }
}
