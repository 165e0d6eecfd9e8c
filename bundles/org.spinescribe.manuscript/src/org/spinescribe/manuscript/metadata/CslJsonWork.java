/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.metadata;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.spinescribe.sources.bibliography.BibliographyEntry;
import org.spinescribe.sources.bibliography.PersonName;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/**
 * One work in CSL-JSON. What CSL has no variable for keeps its own name, so that nothing is lost.
 *
 * @see <a href="https://docs.citationstyles.org/en/stable/specification.html">CSL 1.0.2, appendices III and IV</a>
 */
final class CslJsonWork {

    private static final Map<String, String> TYPES = Map.ofEntries(Map.entry("article", "article-journal"),
            Map.entry("suppperiodical", "article-journal"), Map.entry("review", "review"), Map.entry("book", "book"),
            Map.entry("mvbook", "book"), Map.entry("collection", "book"), Map.entry("mvcollection", "book"),
            Map.entry("proceedings", "book"), Map.entry("reference", "book"), Map.entry("manual", "book"),
            Map.entry("booklet", "pamphlet"), Map.entry("periodical", "periodical"), Map.entry("inbook", "chapter"),
            Map.entry("bookinbook", "chapter"), Map.entry("incollection", "chapter"),
            Map.entry("inproceedings", "paper-conference"), Map.entry("conference", "paper-conference"),
            Map.entry("thesis", "thesis"), Map.entry("phdthesis", "thesis"), Map.entry("mastersthesis", "thesis"),
            Map.entry("report", "report"), Map.entry("techreport", "report"), Map.entry("online", "webpage"),
            Map.entry("electronic", "webpage"), Map.entry("www", "webpage"), Map.entry("webpage", "webpage"),
            Map.entry("dataset", "dataset"), Map.entry("software", "software"), Map.entry("patent", "patent"),
            Map.entry("standard", "standard"), Map.entry("unpublished", "manuscript"), Map.entry("image", "graphic"),
            Map.entry("video", "motion_picture"), Map.entry("inreference", "entry-encyclopedia"),
            Map.entry("legislation", "legislation"), Map.entry("jurisdiction", "legal_case"));
    private static final Map<String, String> VARIABLES = Map.ofEntries(Map.entry("shorttitle", "title-short"),
            Map.entry("journal", "container-title"), Map.entry("journaltitle", "container-title"),
            Map.entry("booktitle", "container-title"), Map.entry("shortjournal", "container-title-short"),
            Map.entry("series", "collection-title"), Map.entry("eid", "article-number"),
            Map.entry("articleno", "article-number"), Map.entry("pages", "page"), Map.entry("pagetotal",
            "number-of-pages"), Map.entry("volumes", "number-of-volumes"), Map.entry("chapter", "chapter-number"),
            Map.entry("school", "publisher"), Map.entry("institution", "publisher"), Map.entry("organization",
            "publisher"), Map.entry("address", "publisher-place"), Map.entry("location", "publisher-place"),
            Map.entry("type", "genre"), Map.entry("keywords", "keyword"), Map.entry("pubstate", "status"),
            Map.entry("eventtitle", "event-title"), Map.entry("venue", "event-place"), Map.entry("doi", "DOI"),
            Map.entry("pmid", "PMID"), Map.entry("pmcid", "PMCID"), Map.entry("isbn", "ISBN"), Map.entry("issn",
            "ISSN"), Map.entry("url", "URL"), Map.entry("langid", "language"));
    private static final Map<String, String> THESES = Map.of("phdthesis", "PhD thesis", "mastersthesis",
            "Master’s thesis");
    private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");
    private static final Map<String, String> PEOPLE = Map.of("author", "author", "editor", "editor", "translator",
            "translator", "bookauthor", "container-author");
    private static final Set<String> ELSEWHERE = Set.of("year", "month", "day", "date", "urldate", "number", "subtitle",
            "title", "entrysubtype");

    private final BibliographyEntry work;
    private final JsonObject csl = new JsonObject();

    private CslJsonWork(BibliographyEntry work) {
        this.work = work;
    }

    static JsonObject of(BibliographyEntry work) {
        CslJsonWork writing = new CslJsonWork(work);
        writing.csl.addProperty("id", work.key());
        writing.csl.addProperty("type", writing.type());
        work.names().forEach((field, people) -> writing.people(PEOPLE.getOrDefault(field, field), people));
        writing.title();
        writing.number();
        Set<String> rest = new LinkedHashSet<>(work.fields().keySet());
        rest.removeAll(ELSEWHERE);
        rest.removeAll(work.names().keySet());
        writing.set("page", work.field("pages").map(pages -> pages.replace('–', '-')));
        // other processors print the number of an article in the place of its pages
        writing.set("page", work.field("eid"));
        writing.set("genre", work.field("type").or(() -> Optional.ofNullable(THESES.get(work.type()))));
        writing.set("URL", work.field("url").or(() -> work.field("howpublished").filter(how -> ADDRESS.matcher(how)
                .matches())));
        rest.forEach(field -> writing.set(VARIABLES.getOrDefault(field, field), work.field(field)));
        writing.issued();
        work.field("urldate").ifPresent(date -> writing.date("accessed", WorkDate.iso(date), date));
        return writing.csl;
    }

    private String type() {
        String type = TYPES.getOrDefault(work.type(), "document");
        return work.field("entrysubtype").filter(kind -> type.equals("article-journal")
                && (kind.equals("magazine") || kind.equals("newspaper"))).map(kind -> "article-" + kind).orElse(type);
    }

    private boolean inPeriodical() {
        String type = type();
        return type.startsWith("article-") || type.equals("review");
    }

    private void title() {
        set("title", work.field("title").map(title -> title + work.field("subtitle").map(rest -> ": " + rest).orElse("")));
    }

    /** The number of an article is that of its issue; that of a book in a series counts in the series. */
    private void number() {
        set(inPeriodical() ? "issue" : work.field("series").isPresent() ? "collection-number" : "number",
                work.field("number"));
    }

    private void issued() {
        Optional<String> written = work.field("date").or(() -> work.field("year"));
        written.ifPresent(text -> date("issued", WorkDate.of(work), text));
    }

    private void date(String variable, Optional<WorkDate> date, String otherwise) {
        JsonObject value = new JsonObject();
        if (date.isPresent()) {
            JsonArray parts = new JsonArray();
            date.get().parts().forEach(parts::add);
            JsonArray dates = new JsonArray();
            dates.add(parts);
            value.add("date-parts", dates);
        } else {
            value.addProperty("literal", otherwise);
        }
        csl.add(variable, value);
    }

    private void people(String variable, List<PersonName> people) {
        JsonArray names = new JsonArray();
        people.forEach(person -> names.add(name(person)));
        csl.add(variable, names);
    }

    private static JsonObject name(PersonName person) {
        JsonObject name = new JsonObject();
        if (person.group()) {
            name.addProperty("literal", person.family());
            return name;
        }
        // in quotes a family name is taken whole: its small words are no particles
        boolean whole = person.particle().isEmpty() && Character.isLowerCase(person.family().codePointAt(0))
                && person.family().contains(" ");
        name.addProperty("family", whole ? '"' + person.family() + '"' : person.family());
        name.addProperty("given", person.given());
        if (!person.particle().isEmpty()) {
            name.addProperty("non-dropping-particle", person.particle());
        }
        if (!person.suffix().isEmpty()) {
            name.addProperty("suffix", person.suffix());
        }
        return name;
    }

    private void set(String variable, Optional<String> value) {
        if (value.isPresent() && !csl.has(variable)) {
            csl.addProperty(variable, value.get());
        }
    }
}
