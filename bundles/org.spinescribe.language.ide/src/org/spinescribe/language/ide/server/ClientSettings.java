/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.ide.server;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.xtext.diagnostics.Severity;
import org.spinescribe.language.settings.Settings;
import org.spinescribe.language.settings.SeverityWord;
import org.spinescribe.sources.catalogues.CatalogueAddresses;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import com.google.inject.Singleton;

/**
 * The author's settings in the editor, in the section {@code spinescribe}: {@code rules} as in the settings file,
 * {@code inlayHints}, {@code codeLens} and {@code catalogues}.
 */
@Singleton
final class ClientSettings {

    /** The section of these settings in clients. */
    static final String SECTION = "spinescribe";

    private volatile Settings severities = Settings.NONE;
    private volatile boolean inlayHints = true;
    private volatile boolean codeLens;
    private volatile CatalogueAddresses catalogues = CatalogueAddresses.USUAL;

    Settings severities() {
        return severities;
    }

    boolean inlayHints() {
        return inlayHints;
    }

    boolean codeLens() {
        return codeLens;
    }

    /** Returns the addresses of the catalogues. */
    CatalogueAddresses catalogues() {
        return catalogues;
    }

    /**
     * Takes the settings of a client; missing ones get their defaults.
     *
     * @param sent the section itself, or an object that contains the section
     * @return sentences about invalid settings
     */
    List<String> take(Object sent) {
        JsonElement json = sent instanceof JsonElement element ? element : new Gson().toJsonTree(sent);
        JsonObject all = json.isJsonObject() ? json.getAsJsonObject() : new JsonObject();
        JsonObject own = all.get(SECTION) instanceof JsonObject section ? section : all;
        List<String> problems = new ArrayList<>();
        severities = severities(own.get("rules"), problems);
        inlayHints = flag(own, "inlayHints", problems).orElse(true);
        codeLens = flag(own, "codeLens", problems).orElse(false);
        catalogues = catalogues(own.get("catalogues"), problems);
        return problems;
    }

    /**
     * Returns the addresses in the settings; for missing ones those of the environment variables, as on the command
     * line.
     */
    private static CatalogueAddresses catalogues(JsonElement sent, List<String> problems) {
        Map<String, String> set = new HashMap<>(CatalogueAddresses.variables(System.getenv()));
        if (sent instanceof JsonObject addresses) {
            addresses.entrySet().stream().filter(each -> each.getValue().isJsonPrimitive()
                    && !each.getValue().getAsString().isBlank())
                    .forEach(each -> set.put(each.getKey(), each.getValue().getAsString()));
        }
        try {
            return CatalogueAddresses.of(set);
        } catch (IllegalArgumentException e) {
            problems.add(ServerTexts.of("setting.address", SECTION + ".catalogues", e.getMessage()));
            return CatalogueAddresses.USUAL;
        }
    }

    private static Optional<Boolean> flag(JsonObject own, String name, List<String> problems) {
        JsonElement value = own.get(name);
        if (value == null || value.isJsonNull()) {
            return Optional.empty();
        }
        if (value instanceof JsonPrimitive primitive && primitive.isBoolean()) {
            return Optional.of(primitive.getAsBoolean());
        }
        problems.add(ServerTexts.of("setting.form", SECTION + "." + name, ServerTexts.of("setting.wants.switch")));
        return Optional.empty();
    }

    private static Settings severities(JsonElement rules, List<String> problems) {
        if (rules == null || rules.isJsonNull()) {
            return Settings.NONE;
        }
        if (!rules.isJsonObject()) {
            problems.add(ServerTexts.of("setting.form", SECTION + ".rules", ServerTexts.of("setting.wants.rules")));
            return Settings.NONE;
        }
        Map<String, Severity> severities = new LinkedHashMap<>();
        rules.getAsJsonObject().entrySet().forEach(rule -> {
            String word = rule.getValue().isJsonPrimitive() ? rule.getValue().getAsString() : "";
            SeverityWord.read(word).ifPresentOrElse(severity -> severities.put(rule.getKey(), severity),
                    () -> problems.add(ServerTexts.of("setting.severity", rule.getKey(), word)));
        });
        return new Settings(severities, List.of());
    }
}
