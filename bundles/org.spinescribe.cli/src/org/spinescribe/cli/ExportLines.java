/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.xtext.diagnostics.Severity;
import org.spinescribe.cli.terminal.ExitCode;
import org.spinescribe.cli.texts.Texts;
import org.spinescribe.language.check.Finding;
import org.spinescribe.manuscript.export.ExportProblem;

/** The messages about a failed export, one a line. */
record ExportLines(List<String> lines, int exitCode) {

    static ExportLines of(Path report, ExportProblem problem) {
        return switch (problem) {
            case ExportProblem.Errors errors -> new ExportLines(errors(report, errors.errors()), ExitCode.FINDINGS);
            case ExportProblem.Changed changed -> notRun(Texts.of("kept", changed.output()));
            case ExportProblem.NotComposed not -> notRun(Texts.of(not.readable() ? "not-composed" : "unreadable",
                    report, not.message()));
            case ExportProblem.NotPrintable not -> notRun(Texts.of("at-line", report, String.valueOf(not.line()),
                    not.output(), not.message()));
            case ExportProblem.NotWritten not -> notRun(Texts.of("not-written", not.output(), not.message()));
            case ExportProblem.Stopped stopped -> new ExportLines(List.of(), ExitCode.NOT_RUN);
        };
    }

    private static ExportLines notRun(String line) {
        return new ExportLines(List.of(line), ExitCode.NOT_RUN);
    }

    private static List<String> errors(Path report, List<Finding> errors) {
        List<String> lines = new ArrayList<>();
        for (Finding error : errors) {
            lines.add(Texts.of("finding", report, String.valueOf(error.line()), String.valueOf(error.column()),
                    Texts.of(Severity.ERROR.name().toLowerCase(Locale.ROOT)), error.message(), error.rule()));
        }
        lines.add(Texts.of("not-exported", report, Texts.counted("error", errors.size())));
        return lines;
    }
}
