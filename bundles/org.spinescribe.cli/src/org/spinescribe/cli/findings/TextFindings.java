/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.cli.findings;

import java.io.PrintWriter;
import java.util.Locale;

import org.eclipse.xtext.diagnostics.Severity;
import org.spinescribe.cli.texts.Texts;
import org.spinescribe.language.check.Finding;
import org.spinescribe.manuscript.findings.FindingCounts;
import org.spinescribe.manuscript.findings.FindingInContext;
import org.spinescribe.manuscript.findings.FindingsWriter;
import org.spinescribe.manuscript.findings.ReportResult;
import picocli.CommandLine.Help.Ansi;

/** A line for each finding, as compilers print them, and a summary. */
final class TextFindings implements FindingsWriter {

    /** Stands for the word that is coloured; no report has it, since it is no character. */
    private static final String SEVERITY = "\uFFFF";

    private final PrintWriter out;
    private final Ansi colours;
    private final FindingCounts counts = new FindingCounts();

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
        counts.add(result);
        for (FindingInContext each : result.findings()) {
            Finding finding = each.finding();
            String line = Texts.of("finding.shown", each.shown(result.file()), SEVERITY, finding.message(), finding.rule());
            out.println(line.replace(SEVERITY, coloured(finding.severity())));
        }
        out.flush();
    }

    @Override
    public void end() {
        if (counts.reports() > 0) {
            out.println(counts.summary());
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
