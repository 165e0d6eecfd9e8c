/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.cli.findings;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.spinescribe.language.check.Finding;
import org.spinescribe.language.rules.engine.Rules;
import org.spinescribe.manuscript.findings.FileNames;
import org.spinescribe.manuscript.findings.FindingInContext;
import org.spinescribe.manuscript.findings.FindingsWriter;
import org.spinescribe.manuscript.findings.ManuscriptPlace;
import org.spinescribe.manuscript.findings.ReportResult;
import org.spinescribe.manuscript.findings.Writing;

import com.google.gson.stream.JsonWriter;

/**
 * SARIF 2.1.0, the format of code scanning: the rules with their pages, then the findings in the order of arrival.
 * Files in the working folder have relative names.
 */
final class SarifFindings implements FindingsWriter {

    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
    private static final String ROOT = "%SRCROOT%";

    private final JsonWriter json;
    private final Map<String, Integer> rules = new HashMap<>();
    private final List<ReportResult> unreadable = new ArrayList<>();

    SarifFindings(PrintWriter out) {
        json = new JsonWriter(out);
        json.setIndent("  ");
        Rules.ALL.forEach(rule -> rules.put(rule.id(), rules.size()));
        Writing.of(this::begin);
    }

    private void begin() throws IOException {
        json.beginObject();
        json.name("$schema").value(SCHEMA);
        json.name("version").value("2.1.0").name("runs").beginArray().beginObject();
        json.name("tool");
        SarifRules.write(json);
        json.name("columnKind").value("utf16CodeUnits");
        json.name("results").beginArray();
    }

    @Override
    public void add(ReportResult result) {
        if (result.problem().isPresent()) {
            unreadable.add(result);
        }
        Writing.of(() -> {
            for (FindingInContext finding : result.findings()) {
                add(result, finding);
            }
        });
    }

    private void add(ReportResult result, FindingInContext each) throws IOException {
        Finding finding = each.finding();
        json.beginObject().name("ruleId").value(finding.rule());
        if (rules.containsKey(finding.rule())) {
            json.name("ruleIndex").value(rules.get(finding.rule()));
        }
        json.name("level").value(SarifRules.level(finding.severity()));
        text("message", finding.message());
        json.name("locations").beginArray().beginObject().name("physicalLocation").beginObject();
        artifact(result);
        if (each.manuscript().isEmpty()) {
            json.name("region");
            region(each);
        } else if (each.manuscript().get().line() > 0) {
            json.name("region").beginObject().name("startLine").value(each.manuscript().get().line()).endObject();
        }
        json.endObject();
        if (each.manuscript().isPresent()) {
            logical(each.manuscript().get());
        }
        json.endObject().endArray();
        json.name("partialFingerprints").beginObject().name("spinescribe/v1").value(each.fingerprint()).endObject();
        if (!finding.replacements().isEmpty() && each.manuscript().isEmpty()) {
            fixes(result, finding);
        }
        json.endObject();
    }

    private void artifact(ReportResult result) throws IOException {
        json.name("artifactLocation").beginObject().name("uri").value(FileNames.address(result.file()));
        if (FileNames.isBelow(result.file())) {
            json.name("uriBaseId").value(ROOT);
        }
        json.endObject();
    }

    /** Writes the location in a manuscript that is no report: its paragraph, and the range within. */
    private void logical(ManuscriptPlace place) throws IOException {
        json.name("logicalLocations").beginArray().beginObject();
        json.name("name").value(place.where().isEmpty() ? "manuscript" : place.where()).name("kind").value("element");
        json.name("fullyQualifiedName").value(place.part() + place.path());
        json.name("properties").beginObject().name("offset").value(place.offset()).name("length").value(place.length());
        json.endObject().endObject().endArray();
    }

    private void region(FindingInContext each) throws IOException {
        Finding finding = each.finding();
        json.beginObject().name("startLine").value(Math.max(1, finding.line()));
        json.name("startColumn").value(Math.max(1, finding.column()));
        json.name("endLine").value(each.endLine()).name("endColumn").value(each.endColumn());
        json.name("charOffset").value(finding.offset()).name("charLength").value(finding.length());
        text("snippet", each.words());
        json.endObject();
    }

    private void fixes(ReportResult result, Finding finding) throws IOException {
        json.name("fixes").beginArray();
        for (String replacement : finding.replacements()) {
            json.beginObject().name("artifactChanges").beginArray().beginObject();
            artifact(result);
            json.name("replacements").beginArray().beginObject().name("deletedRegion").beginObject();
            json.name("charOffset").value(finding.offset()).name("charLength").value(finding.length()).endObject();
            text("insertedContent", replacement);
            json.endObject().endArray().endObject().endArray().endObject();
        }
        json.endArray();
    }

    private void text(String name, String text) throws IOException {
        json.name(name).beginObject().name("text").value(text).endObject();
    }

    @Override
    public void end() {
        Writing.of(() -> {
            json.endArray().name("invocations").beginArray().beginObject();
            json.name("executionSuccessful").value(unreadable.isEmpty());
            json.name("toolExecutionNotifications").beginArray();
            for (ReportResult each : unreadable) {
                json.beginObject().name("level").value("error");
                text("message", each.problem().orElseThrow());
                json.name("locations").beginArray().beginObject().name("physicalLocation").beginObject();
                artifact(each);
                json.endObject().endObject().endArray().endObject();
            }
            json.endArray().endObject().endArray().endObject().endArray().endObject();
            json.flush();
        });
    }
}
