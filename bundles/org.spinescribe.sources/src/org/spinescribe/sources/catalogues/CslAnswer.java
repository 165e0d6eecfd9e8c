/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.sources.catalogues;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.spinescribe.sources.bibliography.BibliographyEntry;
import org.spinescribe.sources.bibliography.BibliographyReader;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;

/**
 * A work as an agency answers that registers DOIs. Crossref calls the answer CSL-JSON, and sends a record of its own
 * kind: with its own types, with lists in the place of texts, and with much that is not about the work.
 *
 * @see <a href="https://github.com/CrossRef/rest-api-doc/issues/222">Crossref’s types in CSL-JSON</a>
 * @see <a href="https://github.com/CrossRef/rest-api-doc/issues/580">Crossref’s lists in CSL-JSON</a>
 */
final class CslAnswer {

    private static final Set<String> WANTED = Set.of("type", "title", "container-title", "container-title-short",
            "volume", "issue", "page", "number", "article-number", "edition", "publisher", "publisher-place", "author",
            "editor", "translator", "issued", "DOI", "ISSN", "ISBN", "PMID", "PMCID", "genre", "collection-title",
            "event-title", "version", "language", "status");
    /** Types of Crossref and DataCite with their names in CSL. */
    private static final Map<String, String> TYPES = Map.ofEntries(Map.entry("journal-article", "article-journal"),
            Map.entry("book-chapter", "chapter"), Map.entry("book-section", "chapter"),
            Map.entry("book-part", "chapter"),
            Map.entry("reference-entry", "entry-encyclopedia"), Map.entry("monograph", "book"),
            Map.entry("edited-book", "book"), Map.entry("reference-book", "book"), Map.entry("book-set", "book"),
            Map.entry("proceedings-article", "paper-conference"), Map.entry("proceedings", "book"),
            Map.entry("dissertation", "thesis"), Map.entry("posted-content", "article"),
            Map.entry("report-component", "report"), Map.entry("database", "dataset"), Map.entry("other", "document"),
            Map.entry("peer-review", "review"));

    private CslAnswer() {
    }

    /** The work of an answer; empty for anything that describes none. */
    static Optional<BibliographyEntry> read(String json) {
        try {
            return JsonParser.parseString(json) instanceof JsonObject sent ? work(sent) : Optional.empty();
        } catch (JsonParseException e) {
            return Optional.empty();
        }
    }

    private static Optional<BibliographyEntry> work(JsonObject sent) {
        JsonObject work = new JsonObject();
        work.addProperty("id", "found");
        sent.entrySet().stream().filter(field -> WANTED.contains(field.getKey()))
                .forEach(field -> work.add(field.getKey(), field.getValue()));
        work.addProperty("type", type(sent));
        if (type(sent).equals("article")) {
            work.addProperty("status", "preprint");
        }
        first(sent, "short-container-title").ifPresent(name -> work.addProperty("container-title-short", name));
        printed(sent).ifPresent(date -> work.add("issued", date));
        title(sent).ifPresent(title -> work.addProperty("title", title));
        if (sent.get("author") instanceof JsonArray authors) {
            authors.forEach(CslAnswer::nameGroup);
        }
        return BibliographyReader.read(work.toString(), "answer.json").entries().stream()
                .filter(read -> read.field("title").isPresent()).findFirst();
    }

    private static String type(JsonObject sent) {
        String type = first(sent, "type").orElse("document");
        return TYPES.getOrDefault(type, type);
    }

    /** The title with the subtitle, unless the title contains the subtitle already. */
    private static Optional<String> title(JsonObject sent) {
        Optional<String> subtitle = first(sent, "subtitle");
        return first(sent, "title").map(title -> subtitle.filter(rest -> !title.contains(rest))
                .map(rest -> title + ": " + rest).orElse(title));
    }

    /** The date of the issue: volume and pages belong to it, so its year is cited, not that of the first appearance. */
    private static Optional<JsonElement> printed(JsonObject sent) {
        return Optional.ofNullable(sent.get("published-print")).filter(date -> sent.has("volume"));
    }

    private static void nameGroup(JsonElement author) {
        if (author instanceof JsonObject group && group.has("name") && !group.has("family")) {
            group.add("literal", group.remove("name"));
        }
    }

    private static Optional<String> first(JsonObject sent, String field) {
        JsonElement value = sent.get(field) instanceof JsonArray list ? list.isEmpty() ? null : list.get(0)
                : sent.get(field);
        return value == null || !value.isJsonPrimitive() ? Optional.empty()
                : Optional.of(value.getAsString().strip()).filter(text -> !text.isEmpty());
    }
}
