/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.cli.findings;

import java.io.PrintWriter;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

import org.eclipse.xtext.diagnostics.Severity;
import org.spinescribe.cli.Texts;
import org.spinescribe.language.check.Finding;

import picocli.CommandLine.Help.Ansi;

/** A line for each finding, as compilers print them, and a summary. */
final class TextFindings implements FindingsWriter {

    private final PrintWriter out;
    private final Ansi colours;
    private final Map<Severity, Long> counts = new EnumMap<>(Severity.class);
    private long reports;

    TextFindings(PrintWriter out, Ansi colours) {
        this.out = out;
        this.colours = colours;
    }

    /** Files that are no reports are told of elsewhere, as errors. */
    @Override
    public void add(ReportResult result) {
        if (result.problem().isPresent()) {
            return;
        }
        reports++;
        for (FindingInContext each : result.findings()) {
            Finding finding = each.finding();
            counts.merge(finding.severity(), 1L, Long::sum);
            out.println(Texts.of("finding", result.file(), String.valueOf(finding.line()),
                    String.valueOf(finding.column()), coloured(finding.severity()), finding.message(),
                    finding.rule()));
        }
        out.flush();
    }

    @Override
    public void end() {
        if (reports > 0) {
            out.println(Texts.of("summary", Texts.counted("report", reports),
                    Texts.counted("error", counts.getOrDefault(Severity.ERROR, 0L)),
                    Texts.counted("warning", counts.getOrDefault(Severity.WARNING, 0L)),
                    Texts.counted("info", counts.getOrDefault(Severity.INFO, 0L))));
        }
        out.flush();
    }

    private String coloured(Severity severity) {
        String word = Texts.of(severity.name().toLowerCase(Locale.ROOT));
        return switch (severity) {
            case ERROR -> colours.string("@|bold,red " + word + "|@");
            case WARNING -> colours.string("@|bold,yellow " + word + "|@");
            default -> colours.string("@|bold,blue " + word + "|@");
        };
    }
}
