/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;

/** Citations that reference managers made, as the language has them. */
final class CitationData {

    private CitationData() {
    }

    /** A citation by the keys of its works; empty when a work has no key. */
    static Optional<String> typed(String json) {
        try {
            JsonElement read = JsonParser.parseString(json);
            List<String> works = new ArrayList<>();
            for (JsonElement item : read.getAsJsonObject().getAsJsonArray("citationItems")) {
                Optional<String> work = work(item.getAsJsonObject());
                if (work.isEmpty()) {
                    return Optional.empty();
                }
                works.add(work.get());
            }
            return works.isEmpty() ? Optional.empty() : Optional.of("[" + String.join("; ", works) + "]");
        } catch (JsonParseException | IllegalStateException | NullPointerException | ClassCastException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> work(JsonObject item) {
        String key = text(item.has("itemData") ? item.getAsJsonObject("itemData") : new JsonObject(), "citation-key");
        if (!key.matches("[\\p{L}\\p{N}_][\\p{L}\\p{N}_:.+/-]*")) {
            return Optional.empty();
        }
        String prefix = clean(text(item, "prefix"));
        String locator = text(item, "locator").isEmpty() ? clean(text(item, "suffix").replaceFirst("^[\\s,]+", ""))
                : (text(item, "label").matches("|page") ? "p." : clean(text(item, "label"))) + " "
                        + clean(text(item, "locator"));
        return Optional.of((prefix.isEmpty() ? "" : prefix + " ") + (text(item, "suppress-author").equals("true")
                ? "-" : "") + "@" + key + (locator.isEmpty() ? "" : ", " + locator));
    }

    private static String text(JsonObject object, String name) {
        JsonElement value = object.get(name);
        return value != null && value.isJsonPrimitive() ? value.getAsString().strip() : "";
    }

    private static String clean(String words) {
        return words.replaceAll("[\\[\\]{}@;\\\\]", " ").replaceAll("\\s+", " ").strip();
    }
}
