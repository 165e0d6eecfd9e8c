/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.docx;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.spinescribe.manuscript.Inline;
import org.spinescribe.manuscript.Reference;
import org.spinescribe.sources.bibliography.writers.CslJsonWriter;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** Citations in the form that reference managers store in Word files; the keys of works come back from them. */
final class CitationField {

    private static final String SCHEMA =
            "https://github.com/citation-style-language/schema/raw/master/csl-citation.json";
    private static final Pattern PAGES = Pattern.compile("(?:pp?\\.?|pages?)[\\s\u00A0]*(\\d.*)",
            Pattern.CASE_INSENSITIVE);
    private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().create();

    private CitationField() {
    }

    static String json(String id, Inline.Citation citation, Map<String, Reference> references) {
        JsonObject properties = new JsonObject();
        properties.addProperty("formattedCitation", citation.text());
        properties.addProperty("plainCitation", citation.text());
        properties.addProperty("noteIndex", 0);
        JsonArray items = new JsonArray();
        citation.works().forEach(work -> items.add(item(work, references.get(work.key()))));
        JsonObject field = new JsonObject();
        field.addProperty("citationID", id);
        field.add("properties", properties);
        field.add("citationItems", items);
        field.addProperty("schema", SCHEMA);
        return GSON.toJson(field);
    }

    private static JsonObject item(Inline.Citation.Work work, Reference reference) {
        JsonObject item = new JsonObject();
        item.addProperty("id", work.key());
        item.add("itemData", data(work.key(), reference));
        if (!work.prefix().isBlank()) {
            item.addProperty("prefix", work.prefix());
        }
        work.locator().ifPresent(locator -> {
            Matcher pages = PAGES.matcher(locator.strip());
            if (pages.matches()) {
                item.addProperty("locator", pages.group(1));
                item.addProperty("label", "page");
            } else {
                item.addProperty("suffix", ", " + locator.strip());
            }
        });
        if (work.withoutAuthor()) {
            item.addProperty("suppress-author", true);
        }
        return item;
    }

    private static JsonObject data(String key, Reference reference) {
        JsonObject data = reference.work().map(known -> JsonParser.parseString(
                CslJsonWriter.text(List.of(known))).getAsJsonArray().get(0)).map(JsonElement::getAsJsonObject)
                .orElseGet(JsonObject::new);
        data.addProperty("id", key);
        data.addProperty("citation-key", key);
        return data;
    }
}
