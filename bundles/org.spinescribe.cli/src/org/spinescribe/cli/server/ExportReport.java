/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.cli.server;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.spinescribe.cli.texts.Texts;
import org.spinescribe.language.check.Reports;
import org.spinescribe.language.ide.server.CommandCall;
import org.spinescribe.language.ide.server.CommandRefused;
import org.spinescribe.language.ide.server.ServerCommand;
import org.spinescribe.manuscript.composition.FileAccess;
import org.spinescribe.manuscript.export.Edited;
import org.spinescribe.manuscript.export.Export;
import org.spinescribe.manuscript.export.ExportOptions;
import org.spinescribe.manuscript.export.ExportStep;
import org.spinescribe.manuscript.export.Exported;
import org.spinescribe.manuscript.export.OutputFormat;
import org.spinescribe.manuscript.export.RunFiles;
import org.spinescribe.manuscript.output.OutputNames;

/**
 * Exports manuscripts beside a report: {@code spinescribe.export(report, "docx,pdf")}. Manually changed outputs are
 * kept, and the new ones written beside them. The result has the {@code written} files and the {@code said} messages.
 */
final class ExportReport implements ServerCommand {

    private final Reports reports;
    private final ProblemLines lines;

    ExportReport(Reports reports, ProblemLines lines) {
        this.reports = reports;
        this.lines = lines;
    }

    @Override
    public String name() {
        return "spinescribe.export";
    }

    @Override
    public Object run(CommandCall call) throws CommandRefused {
        Path report = SavedReport.of(call);
        Set<OutputFormat> formats = formats(call.text(1, Texts.of("server.formats", OutputFormat.names())));
        Export export = new Export(reports, formats.stream().map(OutputFormat::writer).toList(), new ExportOptions(
                Optional.empty(), Edited.KEEP, false, Optional.empty(), FileAccess.REPORT_FOLDER),
                new RunFiles(List.of(report)));
        int steps = ExportStep.values().length;
        Exported exported = export.export(report, OutputNames.beside(report), step -> call.step(
                Texts.of("server.step." + step), 100 * step.ordinal() / steps));
        List<String> said = new ArrayList<>();
        exported.kept().forEach((edited, beside) -> said.add(Texts.of("kept.beside", edited, beside)));
        said.addAll(exported.remarks());
        if (!exported.errors().isEmpty() && !exported.written().isEmpty()) {
            said.add(Texts.of("marked", report, Texts.counted("error", exported.errors().size())));
        }
        exported.problems().forEach(problem -> said.addAll(lines.of(report, problem)));
        return Map.of("written", exported.written().stream().map(file -> file.toUri().toString()).toList(),
                "said", said);
    }

    private static Set<OutputFormat> formats(String named) throws CommandRefused {
        Set<OutputFormat> formats = new LinkedHashSet<>();
        for (String name : named.split(",")) {
            formats.add(OutputFormat.find(name.strip()).orElseThrow(() -> new CommandRefused(
                    Texts.of("format", name.strip(), OutputFormat.names()))));
        }
        return formats;
    }
}
