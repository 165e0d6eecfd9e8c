/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.sources.catalogues;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/**
 * A notice about an earlier work, from Crossref's {@code update-to}, by publishers and Retraction Watch.
 *
 * @param of the DOI of the earlier work
 * @param type such as {@code retraction} or {@code erratum}
 * @param notice the DOI of the notice, with its date where it has one
 * @see
 *        <a href="https://www.crossref.org/documentation/crossmark/version-control-corrections-and-retractions/">
 *        Crossref, Version control, corrections, and retractions: types of updates</a>
 * @see <a href="https://www.crossref.org/documentation/retrieve-metadata/rest-api/rest-api-filters/">Crossref, REST API
 *        filters: updates</a>
 */
record CrossrefUpdate(String of, String type, String notice) {

    private static final Map<String, Notice.Kind> KINDS = Map.ofEntries(Map.entry("retraction", Notice.Kind.RETRACTED),
            Map.entry("partial_retraction", Notice.Kind.RETRACTED), Map.entry("withdrawal", Notice.Kind.RETRACTED),
            Map.entry("removal", Notice.Kind.RETRACTED), Map.entry("expression_of_concern", Notice.Kind.CONCERN),
            Map.entry("correction", Notice.Kind.CORRECTED), Map.entry("corrigendum", Notice.Kind.CORRECTED),
            Map.entry("erratum", Notice.Kind.CORRECTED), Map.entry("clarification", Notice.Kind.CORRECTED),
            Map.entry("addendum", Notice.Kind.CORRECTED));

    /** The meaning of the update for authors who cite the work; empty for new editions and versions. */
    Optional<Notice.Kind> kind() {
        return Optional.ofNullable(KINDS.get(type.replace('-', '_').replace(' ', '_')));
    }

    /** All updates of an answer to {@code works?filter=updates:…}. */
    static List<CrossrefUpdate> read(JsonObject answer) {
        List<CrossrefUpdate> updates = new ArrayList<>();
        for (JsonElement item : items(answer)) {
            if (item instanceof JsonObject notice && notice.get("update-to") instanceof JsonArray earlier) {
                earlier.forEach(update -> read(notice, update).ifPresent(updates::add));
            }
        }
        return updates;
    }

    /** The works of an answer. */
    static List<JsonElement> items(JsonObject answer) {
        return answer.get("message") instanceof JsonObject message && message.get("items") instanceof JsonArray items
                ? items.asList() : List.of();
    }

    private static Optional<CrossrefUpdate> read(JsonObject notice, JsonElement update) {
        if (!(update instanceof JsonObject to) || text(to, "DOI").isEmpty() || text(to, "type").isEmpty()) {
            return Optional.empty();
        }
        String where = text(notice, "DOI").map(doi -> "doi:" + doi).orElse("Crossref");
        return Optional.of(new CrossrefUpdate(text(to, "DOI").get(), text(to, "type").get(),
                date(to).map(date -> where + " (" + date + ")").orElse(where)));
    }

    private static Optional<String> date(JsonObject update) {
        return update.get("updated") instanceof JsonObject date && date.get("date-parts") instanceof JsonArray parts
                && !parts.isEmpty() && parts.get(0) instanceof JsonArray day ? Optional.of(StreamSupport.stream(
                        day.spliterator(), false).filter(JsonElement::isJsonPrimitive).map(part -> part.getAsString()
                                .length() == 1 ? "0" + part.getAsString() : part.getAsString())
                        .collect(Collectors.joining("-"))) : Optional.empty();
    }

    private static Optional<String> text(JsonObject object, String name) {
        return Optional.ofNullable(object.get(name)).filter(JsonElement::isJsonPrimitive).map(JsonElement::getAsString);
    }
}
