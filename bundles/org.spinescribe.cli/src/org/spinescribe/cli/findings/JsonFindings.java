/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.cli.findings;

import java.io.PrintWriter;

import org.spinescribe.manuscript.findings.FindingsWriter;
import org.spinescribe.manuscript.findings.ReportResult;
import org.spinescribe.manuscript.findings.Writing;

import com.google.gson.stream.JsonWriter;

/** Findings as JSON, in the form of {@code findings.schema.json}. */
final class JsonFindings implements FindingsWriter {

    /** The version of the form; it grows with each incompatible change. */
    static final int VERSION = 1;

    private final JsonWriter json;

    JsonFindings(PrintWriter out) {
        json = new JsonWriter(out);
        json.setIndent("  ");
        Writing.of(() -> json.beginObject().name("version").value(VERSION).name("reports").beginArray());
    }

    @Override
    public void add(ReportResult result) {
        Writing.of(() -> JsonReport.write(json, result, result.file().toString()));
    }

    @Override
    public void end() {
        Writing.of(() -> {
            json.endArray().endObject();
            json.flush();
        });
    }
}
