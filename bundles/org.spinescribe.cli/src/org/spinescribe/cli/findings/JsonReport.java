/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.cli.findings;

import java.io.IOException;

import org.eclipse.xtext.diagnostics.Severity;
import org.spinescribe.language.check.Finding;
import org.spinescribe.language.counting.CountRow;
import org.spinescribe.language.settings.SeverityWord;
import org.spinescribe.manuscript.findings.FindingInContext;
import org.spinescribe.manuscript.findings.ManuscriptPlace;
import org.spinescribe.manuscript.findings.ReportResult;

import com.google.gson.stream.JsonWriter;

/** A report as JSON, in the form of {@code findings.schema.json}. */
final class JsonReport {

    private final JsonWriter json;

    private JsonReport(JsonWriter json) {
        this.json = json;
    }

    /**
     * Writes a report with its findings, or the reason why it could not be read.
     *
     * @param file the name of the file
     */
    static void write(JsonWriter json, ReportResult result, String file) throws IOException {
        new JsonReport(json).add(result, file);
    }

    private void add(ReportResult result, String file) throws IOException {
        json.beginObject().name("file").value(file);
        if (result.problem().isPresent()) {
            json.name("problem").value(result.problem().get()).endObject();
            return;
        }
        json.name("title").value(result.title());
        if (!result.journal().isEmpty()) {
            json.name("journal").value(result.journal());
        }
        json.name("errors").value(result.count(Severity.ERROR));
        json.name("warnings").value(result.count(Severity.WARNING));
        json.name("information").value(result.count(Severity.INFO));
        json.name("counts").beginArray();
        for (CountRow row : result.counts()) {
            add(row);
        }
        json.endArray().name("findings").beginArray();
        for (FindingInContext finding : result.findings()) {
            add(finding);
        }
        json.endArray().endObject();
    }

    private void add(CountRow row) throws IOException {
        json.beginObject().name("what").value(row.quantity().title()).name("unit").value(row.quantity().unit());
        json.name("count").value(row.count());
        if (row.atLeast().isPresent()) {
            json.name("atLeast").value(row.atLeast().get().value());
        }
        if (row.atMost().isPresent()) {
            json.name("atMost").value(row.atMost().get().value());
        }
        json.endObject();
    }

    private void add(FindingInContext each) throws IOException {
        Finding finding = each.finding();
        json.beginObject();
        json.name("line").value(finding.line());
        json.name("column").value(finding.column());
        json.name("endLine").value(each.endLine());
        json.name("endColumn").value(each.endColumn());
        json.name("offset").value(finding.offset());
        json.name("length").value(finding.length());
        json.name("severity").value(SeverityWord.of(finding.severity()));
        json.name("rule").value(finding.rule());
        json.name("message").value(finding.message());
        json.name("before").value(each.before());
        json.name("words").value(each.words());
        json.name("after").value(each.after());
        json.name("replacements").beginArray();
        for (String replacement : finding.replacements()) {
            json.value(replacement);
        }
        json.endArray();
        if (each.manuscript().isPresent()) {
            add(each.manuscript().get());
        }
        json.name(Baseline.FINGERPRINT).value(each.fingerprint());
        json.endObject();
    }

    private void add(ManuscriptPlace place) throws IOException {
        json.name("manuscript").beginObject().name("where").value(place.where()).name("path").value(place.path());
        json.name("part").value(place.part()).name("line").value(place.line());
        json.name("offset").value(place.offset()).name("length").value(place.length()).endObject();
    }
}
