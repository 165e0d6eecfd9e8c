/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.ide.server;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticCodeDescription;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.Position;
import org.eclipse.xtext.diagnostics.Severity;
import org.spinescribe.language.check.Finding;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/**
 * Converts findings to diagnostics and back. The data of a diagnostic are JSON: {@code offset} and {@code length} in
 * UTF-16 units, and {@code replacements}, the best first.
 */
public final class DiagnosticFindings {

    /** The source of the diagnostics. */
    public static final String SOURCE = "SpineScribe";

    /** The order of the text. */
    static final Comparator<Diagnostic> ORDER = Comparator
            .comparingInt((Diagnostic one) -> one.getRange().getStart().getLine())
            .thenComparingInt(one -> one.getRange().getStart().getCharacter())
            .thenComparing(one -> String.valueOf(one.getCode()));

    private DiagnosticFindings() {
    }

    /** Adds the data of a finding that Xtext's diagnostic lacks. */
    static Diagnostic completed(Diagnostic diagnostic, Finding finding, Optional<String> page) {
        diagnostic.setSource(SOURCE);
        diagnostic.setCode(finding.rule());
        diagnostic.setData(data(finding));
        page.ifPresent(address -> diagnostic.setCodeDescription(new DiagnosticCodeDescription(address)));
        return diagnostic;
    }

    private static JsonObject data(Finding finding) {
        JsonArray replacements = new JsonArray();
        finding.replacements().forEach(replacements::add);
        JsonObject data = new JsonObject();
        data.addProperty("offset", finding.offset());
        data.addProperty("length", finding.length());
        data.add("replacements", replacements);
        return data;
    }

    /** Returns the finding of a diagnostic from this server, with data as JSON or as objects. */
    public static Finding finding(Diagnostic diagnostic) {
        JsonElement sent = diagnostic.getData() instanceof JsonElement json ? json
                : new Gson().toJsonTree(diagnostic.getData());
        JsonObject data = sent.isJsonObject() ? sent.getAsJsonObject() : new JsonObject();
        Position start = diagnostic.getRange().getStart();
        return new Finding(start.getLine() + 1, start.getCharacter() + 1, number(data, "offset"),
                number(data, "length"), severity(diagnostic.getSeverity()), message(diagnostic),
                diagnostic.getCode() == null ? "" : String.valueOf(diagnostic.getCode().get()), replacements(data));
    }

    private static String message(Diagnostic diagnostic) {
        return diagnostic.getMessage().isLeft() ? diagnostic.getMessage().getLeft()
                : diagnostic.getMessage().getRight().getValue();
    }

    private static int number(JsonObject data, String name) {
        return data.has(name) && data.get(name).isJsonPrimitive() ? data.get(name).getAsInt() : 0;
    }

    private static List<String> replacements(JsonObject data) {
        return data.get("replacements") instanceof JsonArray array
                ? StreamSupport.stream(array.spliterator(), false).map(JsonElement::getAsString).toList() : List.of();
    }

    private static Severity severity(DiagnosticSeverity severity) {
        return switch (severity) {
            case Error -> Severity.ERROR;
            case Warning -> Severity.WARNING;
            case null, default -> Severity.INFO;
        };
    }
}
