/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.references;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/** A work that is put together field by field, in CSL-JSON. */
public final class CslBuilder {

    private final JsonObject json = new JsonObject();

    /** @param type of CSL, such as {@code article-journal} */
    public CslBuilder(String type) {
        json.addProperty("type", type);
    }

    /** Sets a field unless the value is blank or the field is set. */
    public CslBuilder set(String field, String value) {
        String text = value == null ? "" : value.replaceAll("[\\s\u00A0]+", " ").strip();
        if (!text.isEmpty() && !json.has(field)) {
            json.addProperty(field, text);
        }
        return this;
    }

    /** Adds a person; without a given name, {@code group} makes the family name the name of a group. */
    public CslBuilder person(String role, String family, String given, String suffix) {
        JsonObject person = new JsonObject();
        person.addProperty("family", family.strip());
        if (!given.isBlank()) {
            person.addProperty("given", given.strip());
        }
        if (!suffix.isBlank()) {
            person.addProperty("suffix", suffix.strip());
        }
        people(role).add(person);
        return this;
    }

    /** Adds a group such as an organisation. */
    public CslBuilder group(String role, String name) {
        JsonObject group = new JsonObject();
        group.addProperty("literal", name.replaceAll("[\\s\u00A0]+", " ").strip());
        people(role).add(group);
        return this;
    }

    private JsonArray people(String role) {
        if (!json.has(role)) {
            json.add(role, new JsonArray());
        }
        return json.getAsJsonArray(role);
    }

    /** Sets a date; month and day may be empty, or words that are no numbers. */
    public CslBuilder date(String field, String year, String month, String day) {
        if (!year.matches("\\d{4}")) {
            JsonObject literal = new JsonObject();
            literal.addProperty("literal", year.strip());
            if (!year.isBlank()) {
                json.add(field, literal);
            }
            return this;
        }
        JsonArray parts = new JsonArray();
        parts.add(Integer.parseInt(year));
        if (month.matches("0?[1-9]|1[0-2]")) {
            parts.add(Integer.parseInt(month));
            if (day.matches("0?[1-9]|[12]\\d|3[01]")) {
                parts.add(Integer.parseInt(day));
            }
        }
        JsonArray dates = new JsonArray();
        dates.add(parts);
        JsonObject date = new JsonObject();
        date.add("date-parts", dates);
        json.add(field, date);
        return this;
    }

    /** Whether a field is set. */
    public boolean has(String field) {
        return json.has(field);
    }

    /** The work in CSL-JSON. */
    public JsonObject json() {
        return json;
    }
}
