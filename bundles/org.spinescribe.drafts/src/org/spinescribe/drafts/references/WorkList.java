/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.references;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.spinescribe.sources.bibliography.BibliographyEntry;
import org.spinescribe.sources.bibliography.BibliographyReader;
import org.spinescribe.sources.bibliography.CitationKey;
import org.spinescribe.sources.characters.Folding;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** The works of a draft, each once, with the keys by which its report cites them. */
public final class WorkList {

    private final Map<String, BibliographyEntry> byKey = new LinkedHashMap<>();
    private final Map<String, String> keys = new HashMap<>();

    /** Adds a work, unless it is known already; returns its key. */
    public String add(BibliographyEntry work) {
        String identity = identity(work);
        String known = keys.get(identity);
        if (known != null) {
            return known;
        }
        String key = free(work.key());
        byKey.put(key, new BibliographyEntry(key, work.type(), work.fields(), work.names(), 0));
        keys.put(identity, key);
        return key;
    }

    /**
     * Adds a work described in CSL-JSON.
     *
     * @param item without an identifier, or with one that need not be a key
     * @return its key; empty when the work has no readable data
     */
    public Optional<String> add(JsonObject item) {
        JsonObject work = item.deepCopy();
        String key = text(work, "citation-key").filter(text -> text.matches("[\\p{L}\\p{N}_][\\p{L}\\p{N}_:.+/-]*"))
                .orElseGet(() -> CitationKey.of(firstWord(work), year(work)));
        work.addProperty("id", key);
        work.remove("citation-key");
        return BibliographyReader.read("[" + work + "]", "work.json").entries().stream().findFirst().map(this::add);
    }

    /** Adds a work that could not be parsed, as printed. */
    public String addVerbatim(String printed) {
        Matcher word = Pattern.compile("\\p{L}{2,}").matcher(printed);
        Matcher year = Pattern.compile("\\b(?:19|20)\\d\\d\\b").matcher(printed);
        String key = CitationKey.of(word.find() ? word.group() : "", year.find() ? year.group() : "");
        return add(new BibliographyEntry(key, "misc", Map.of("verbatim", printed), Map.of(), 0));
    }

    /** The works in the order in which they were added. */
    public List<BibliographyEntry> works() {
        return List.copyOf(byKey.values());
    }

    /** The work of a key. */
    public Optional<BibliographyEntry> find(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    private String free(String wanted) {
        String key = wanted;
        for (int i = 1; byKey.containsKey(key); i++) {
            key = wanted + (i <= 26 ? String.valueOf((char) ('a' + i - 1)) : "-" + i);
        }
        return key;
    }

    /** A string that is equal for two descriptions of one work. */
    private static String identity(BibliographyEntry work) {
        return work.field("doi").map(doi -> "doi " + doi.toLowerCase(Locale.ROOT))
                .or(() -> work.field("verbatim").map(text -> "as printed " + text))
                .orElseGet(() -> Folding.of(work.field("title").orElse("")) + "|" + work.field("year").orElse("") + "|"
                        + work.field("volume").orElse("") + "|" + work.field("pages").orElse("") + "|"
                        + work.field("author").orElse(""));
    }

    private static String firstWord(JsonObject work) {
        for (String field : List.of("author", "editor")) {
            if (work.get(field) instanceof JsonArray people && !people.isEmpty()
                    && people.get(0) instanceof JsonObject person) {
                return text(person, "family").or(() -> text(person, "literal")).orElse("");
            }
        }
        return text(work, "title").map(title -> title.strip().split("\\s", 2)[0]).orElse("");
    }

    private static String year(JsonObject work) {
        Matcher year = Pattern.compile("\\d{4}").matcher(String.valueOf(work.get("issued")));
        return year.find() ? year.group() : "";
    }

    private static Optional<String> text(JsonObject object, String name) {
        JsonElement value = object.get(name);
        return value != null && value.isJsonPrimitive() ? Optional.of(value.getAsString()) : Optional.empty();
    }
}
