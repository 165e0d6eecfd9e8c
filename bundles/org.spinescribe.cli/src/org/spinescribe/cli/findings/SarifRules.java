/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.cli.findings;

import java.io.IOException;

import org.eclipse.xtext.diagnostics.Severity;
import org.spinescribe.language.rules.Rule;
import org.spinescribe.language.rules.RulePage;
import org.spinescribe.language.rules.engine.Rules;

import com.google.gson.stream.JsonWriter;

/** The tool and its rules in a SARIF file, from the pages of the rules. */
final class SarifRules {

    private SarifRules() {
    }

    static void write(JsonWriter json) throws IOException {
        json.beginObject().name("driver").beginObject().name("name").value("SpineScribe");
        json.name("rules").beginArray();
        for (Rule rule : Rules.ALL) {
            write(RulePage.of(rule.id()), json);
        }
        json.endArray().endObject().endObject();
    }

    private static void write(RulePage page, JsonWriter json) throws IOException {
        json.beginObject().name("id").value(page.id());
        json.name("shortDescription").beginObject().name("text").value(page.title() + ".").endObject();
        json.name("fullDescription").beginObject().name("text").value(page.why()).endObject();
        json.name("help").beginObject().name("text").value(page.fix() + "\n\nSource: " + page.source());
        json.name("markdown").value(page.markdown()).endObject();
        json.name("defaultConfiguration").beginObject().name("level").value(level(page.severity())).endObject();
        json.name("properties").beginObject().name("tags").beginArray();
        json.value(page.id().substring(0, page.id().indexOf('/'))).endArray().endObject();
        json.endObject();
    }

    /** Returns the SARIF level of a severity. */
    static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            default -> "note";
        };
    }
}
