/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.sources.bibliography.writers;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.spinescribe.sources.bibliography.BibliographyEntry;
import org.spinescribe.sources.bibliography.PersonName;
import org.spinescribe.sources.bibliography.WorkDate;
import org.spinescribe.sources.bibliography.WorkType;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/**
 * One work in CSL-JSON. Fields without a CSL variable keep their own names, so that nothing is lost.
 *
 * @see <a href="https://docs.citationstyles.org/en/stable/specification.html">CSL 1.0.2, appendices III and IV</a>
 */
final class CslJsonWork {

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
            "title", "entrysubtype", "crossref");

    private final BibliographyEntry work;
    private final JsonObject csl = new JsonObject();

    private CslJsonWork(BibliographyEntry work) {
        this.work = work;
    }

    static JsonObject of(BibliographyEntry work) {
        CslJsonWork writing = new CslJsonWork(work);
        writing.csl.addProperty("id", work.key());
        writing.csl.addProperty("type", WorkType.csl(work));
        work.names().forEach((field, people) -> writing.people(PEOPLE.getOrDefault(field, field), people));
        writing.title();
        writing.number();
        Set<String> rest = new LinkedHashSet<>(work.fields().keySet());
        rest.removeAll(ELSEWHERE);
        rest.removeAll(work.names().keySet());
        writing.set("page", work.field("pages").map(pages -> pages.replace('–', '-')));
        // other processors print the number of an article in place of its pages
        writing.set("page", work.field("eid"));
        writing.set("genre", work.field("type").or(() -> Optional.ofNullable(THESES.get(work.type()))));
        writing.set("URL", address(work));
        rest.forEach(field -> writing.set(VARIABLES.getOrDefault(field, field), work.field(field)));
        writing.issued();
        work.field("urldate").ifPresent(date -> writing.date("accessed", WorkDate.parse(date), date));
        return writing.csl;
    }

    /** The web address of the work; BibTeX has no field for it, so authors write it as the way of publication. */
    static Optional<String> address(BibliographyEntry work) {
        return work.field("url").or(() -> work.field("howpublished").filter(how -> ADDRESS.matcher(how).matches()));
    }

    private void title() {
        set("title",
                work.field("title").map(title -> title + work.field("subtitle").map(rest -> ": " + rest).orElse("")));
    }

    /** Writes the number: of an article, the issue's; of a book in a series, the one within the series. */
    private void number() {
        set(WorkType.of(work).inPeriodical() ? "issue" : work.field("series").isPresent()
                ? "collection-number" : "number", work.field("number"));
    }

    private void issued() {
        Optional<String> written = work.field("date").or(() -> work.field("year"));
        written.ifPresent(text -> date("issued", WorkDate.of(work), text));
    }

    private void date(String variable, Optional<WorkDate> date, String otherwise) {
        JsonObject value = new JsonObject();
        date.ifPresentOrElse(known -> {
            JsonArray dates = new JsonArray();
            boolean span = known.end().isPresent();
            dates.add(parts(known, span));
            known.end().ifPresent(end -> dates.add(parts(end, span)));
            value.add("date-parts", dates);
            if (known.season() > 0 && known.end().isEmpty()) {
                value.addProperty("season", known.season());
            }
        }, () -> value.addProperty("literal", otherwise));
        csl.add(variable, value);
    }

    /** The numbers of a date; a season within a span becomes a month from 21, as a span has one season at most. */
    private static JsonArray parts(WorkDate date, boolean span) {
        JsonArray parts = new JsonArray();
        date.parts().forEach(parts::add);
        if (span && date.season() > 0) {
            parts.add(20 + date.season());
        }
        return parts;
    }

    private void people(String variable, List<PersonName> people) {
        JsonArray names = new JsonArray();
        people.stream().filter(person -> !person.equals(PersonName.OTHERS)).forEach(person -> names.add(name(person)));
        if (!names.isEmpty()) {
            csl.add(variable, names);
        }
    }

    private static JsonObject name(PersonName person) {
        JsonObject name = new JsonObject();
        if (person.group()) {
            name.addProperty("literal", person.family());
            return name;
        }
        // quotes keep a family name whole: its small words are no particles
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
