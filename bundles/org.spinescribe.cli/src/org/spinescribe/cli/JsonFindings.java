/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.Locale;

import org.eclipse.xtext.diagnostics.Severity;
import org.spinescribe.language.check.CheckedReport;
import org.spinescribe.language.check.Finding;

import com.google.gson.stream.JsonWriter;

/** The same as data: an object with the reports and their findings, written as they come. */
final class JsonFindings implements FindingsReport {

    private final JsonWriter json;

    JsonFindings(PrintWriter out) {
        json = new JsonWriter(out);
        json.setIndent("  ");
        write(() -> json.beginObject().name("reports").beginArray());
    }

    @Override
    public void add(CheckedReport report) {
        write(() -> {
            json.beginObject().name("file").value(report.file().toString());
            json.name("errors").value(report.count(Severity.ERROR));
            json.name("warnings").value(report.count(Severity.WARNING));
            json.name("information").value(report.count(Severity.INFO));
            json.name("findings").beginArray();
            for (Finding finding : report.findings()) {
                add(finding);
            }
            json.endArray().endObject();
        });
    }

    private void add(Finding finding) throws IOException {
        json.beginObject();
        json.name("line").value(finding.line());
        json.name("column").value(finding.column());
        json.name("offset").value(finding.offset());
        json.name("length").value(finding.length());
        json.name("severity").value(Texts.of(finding.severity().name().toLowerCase(Locale.ROOT)));
        json.name("rule").value(finding.rule());
        json.name("message").value(finding.message());
        json.endObject();
    }

    @Override
    public void end() {
        write(() -> {
            json.endArray().endObject();
            json.flush();
        });
    }

    private interface Writing {
        void run() throws IOException;
    }

    private static void write(Writing writing) {
        try {
            writing.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
