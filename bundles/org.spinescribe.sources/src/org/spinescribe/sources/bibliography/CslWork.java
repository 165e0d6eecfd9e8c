/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.sources.bibliography;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
/**
 * Turns one work in CSL-JSON into an entry.
 *
 * @see <a href="https://docs.citationstyles.org/en/stable/specification.html">CSL 1.0.2, appendices III and IV</a>
 */
final class CslWork {

    /** Variables with another name in BibTeX; the others keep theirs, in small letters. */
    private static final Map<String, String> FIELDS = Map.ofEntries(Map.entry("title-short", "shorttitle"),
            Map.entry("shortTitle", "shorttitle"), Map.entry("container-title-short", "shortjournal"),
            Map.entry("journalAbbreviation", "shortjournal"), Map.entry("collection-title", "series"),
            Map.entry("article-number", "eid"), Map.entry("number-of-pages", "pagetotal"),
            Map.entry("number-of-volumes", "volumes"), Map.entry("chapter-number", "chapter"),
            Map.entry("publisher-place", "address"), Map.entry("genre", "type"), Map.entry("keyword", "keywords"),
            Map.entry("status", "pubstate"), Map.entry("event-title", "eventtitle"), Map.entry("event", "eventtitle"),
            Map.entry("event-place", "venue"));
    private static final Set<String> VERBATIM = Set.of("url", "pmid", "pmcid", "issn", "isbn");
    private static final Set<String> ELSEWHERE = Set.of("id", "citation-key", "type", "container-title",
            "page", "issue", "number", "DOI", "note", "issued", "accessed", "collection-number");
    /** Variables for print: an unreadable value of one of them is reported. */
    private static final Set<String> PRINTED = Set.of("title", "container-title", "volume", "issue", "page", "number",
            "article-number", "edition", "publisher", "publisher-place", "DOI", "URL", "PMID");
    private static final Map<String, String> PEOPLE = Map.of("author", "author", "editor", "editor", "translator",
            "translator", "container-author", "bookauthor");

    private final JsonObject work;
    private final EntryDraft draft;

    private CslWork(JsonObject work, int offset) {
        this.work = work;
        draft = new EntryDraft(type(work), offset);
    }

    static EntryDraft draft(JsonObject work, int offset) {
        CslWork reading = new CslWork(work, offset);
        text(work.get("type")).filter(type -> WorkType.ofCsl(type).isEmpty())
                .ifPresent(type -> reading.draft.note("type.unknown", type));
        PEOPLE.forEach((variable, field) -> CslPeople.of(work.get(variable), name -> reading.unread(variable, name))
                .forEach(name -> reading.draft.name(field, name)));
        PRINTED.stream().sorted().filter(name -> text(work.get(name)).isEmpty() && isSomething(work.get(name)))
                .forEach(name -> reading.unread(name, work.get(name)));
        reading.numbers();
        reading.notes();
        work.keySet().stream().filter(name -> !ELSEWHERE.contains(name) && !PEOPLE.containsKey(name))
                .forEach(reading::variable);
        CslDates.issued(work.get("issued"), reading.draft);
        reading.draft.text("urldate", CslDates.of(work.get("accessed")).map(WorkDate::edtf)
                .or(() -> CslDates.text(work.get("accessed"))));
        return reading.draft;
    }

    private static WorkType type(JsonObject work) {
        String type = text(work.get("type")).orElse("");
        // preprints are articles too, but not in a journal
        return type.equals("article") && work.has("container-title") ? WorkType.ARTICLE
                : WorkType.ofCsl(type).orElse(WorkType.MISC);
    }

    /** Whether a value is present, and neither an empty text nor an empty list. */
    private static boolean isSomething(JsonElement value) {
        return value != null && !value.isJsonNull() && !value.toString().matches("\\[?(?:\"\\s*\")?]?");
    }

    private void unread(String variable, JsonElement said) {
        draft.note("value.unread", variable, said.toString());
    }

    private void variable(String name) {
        String field = FIELDS.getOrDefault(name, name.toLowerCase(Locale.ROOT));
        if (VERBATIM.contains(field)) {
            draft.verbatim(field, text(work.get(name)));
        } else {
            draft.text(field, text(work.get(name)));
        }
    }

    private void numbers() {
        draft.text("entrysubtype", text(work.get("type"))
                .filter(type -> WorkType.ofCsl(type).filter(draft.type()::equals).isPresent())
                .flatMap(WorkType::subtypeOfCsl));
        draft.text(draft.isArticle() ? "journal" : "booktitle", text(work.get("container-title")));
        // the number of an article may also stand in the variable for pages
        draft.text("pages", text(work.get("page"))
                .filter(page -> !text(work.get("article-number")).equals(Optional.of(page))));
        draft.text(draft.isArticle() ? "number" : "issue", text(work.get("issue")));
        // the number of an article is its own; another variable has that of the issue
        draft.text(draft.isArticle() ? "eid" : "number", text(work.get("number")));
        draft.text("number", text(work.get("collection-number")));
        draft.verbatim("doi", text(work.get("DOI")));
    }

    private void notes() {
        NotesField notes = NotesField.of(text(work.get("note")).orElse(""));
        variable("PMID");
        variable("PMCID");
        draft.verbatim("pmid", notes.pmid());
        draft.verbatim("pmcid", notes.pmcid());
        draft.text("note", Optional.of(notes.rest()));
    }

    /** A text or number; the first one of a list, as Crossref has lists; empty for anything else. */
    static Optional<String> text(JsonElement value) {
        if (value instanceof JsonArray list) {
            return list.isEmpty() || list.get(0) instanceof JsonArray ? Optional.empty() : text(list.get(0));
        }
        return value == null || !value.isJsonPrimitive() ? Optional.empty()
                : Optional.of(value.getAsString().strip()).filter(text -> !text.isEmpty());
    }
}
