/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.cli.findings;

import java.io.PrintWriter;

import org.eclipse.xtext.diagnostics.Severity;
import org.spinescribe.manuscript.findings.FindingsWriter;
import org.spinescribe.manuscript.findings.HtmlFindings;
import org.spinescribe.manuscript.findings.ReportResult;

import picocli.CommandLine.Help.Ansi;

/** The output formats of findings. */
public enum FindingsFormat {
    text, json, jsonl, sarif, junit, html,
    /** Comments in a copy of a Word file; not written as a text stream. */
    docx;

    /**
     * Creates a writer of this format.
     *
     * @param failing the severity from which on a finding is a failure, for formats that know only failure and success
     * @param sources whether text output names the sources of demands; other formats always do
     */
    public FindingsWriter writer(PrintWriter out, Ansi colours, Severity failing, boolean sources) {
        return switch (this) {
            case text -> new TextFindings(out, colours, sources);
            case json -> new JsonFindings(out);
            case jsonl -> new JsonLinesFindings(out);
            case sarif -> new SarifFindings(out);
            case junit -> new JUnitFindings(out, failing);
            case html -> new HtmlFindings(out);
            case docx -> throw new IllegalStateException("Comments are written by WordComments");
        };
    }

    /** Returns the data that the format contains besides findings. */
    public ReportResult.Extras extras() {
        return new ReportResult.Extras(this == json || this == jsonl || this == html, this == html);
    }
}
