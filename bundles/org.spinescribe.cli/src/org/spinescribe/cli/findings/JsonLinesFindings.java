/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.cli.findings;

import java.io.PrintWriter;
import java.io.StringWriter;

import org.spinescribe.manuscript.findings.FindingsWriter;
import org.spinescribe.manuscript.findings.ReportResult;
import org.spinescribe.manuscript.findings.Writing;

import com.google.gson.stream.JsonWriter;

/** A line of JSON for each report or manuscript, written as soon as it is checked. */
public final class JsonLinesFindings implements FindingsWriter {

    private final PrintWriter out;

    JsonLinesFindings(PrintWriter out) {
        this.out = out;
    }

    /**
     * Returns the result of a file as a line of JSON.
     *
     * @param file the name of the file in the line
     */
    public static String line(ReportResult result, String file) {
        StringWriter line = new StringWriter();
        Writing.of(() -> {
            try (JsonWriter json = new JsonWriter(line)) {
                JsonReport.write(json, result, file);
            }
        });
        return line.toString();
    }

    @Override
    public void add(ReportResult result) {
        out.println(line(result, result.file().toString()));
        out.flush();
    }

    @Override
    public void end() {
        out.flush();
    }
}
