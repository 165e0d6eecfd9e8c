/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.jats;

import java.util.List;
import java.util.Optional;

import org.spinescribe.clinical.identifiers.WebAddress;
import org.spinescribe.manuscript.Reference;
import org.spinescribe.manuscript.metadata.StyledText;
import org.spinescribe.manuscript.output.Xml;
import org.spinescribe.sources.bibliography.BibliographyEntry;
import org.spinescribe.sources.bibliography.PersonName;
import org.spinescribe.sources.bibliography.WorkDate;
import org.spinescribe.sources.bibliography.WorkType;

/** An entry of the reference list: as it is printed, and where the work is known, in its parts as well. */
final class ReferenceEntry {

    private final Reference reference;
    private final Xml xml;
    private final JatsInlines inlines;

    ReferenceEntry(Reference reference, Xml xml, JatsInlines inlines) {
        this.reference = reference;
        this.xml = xml;
        this.inlines = inlines;
    }

    void write() {
        String label = reference.label().replaceAll("[.\\])]+$|^[\\[(]", "").strip();
        if (!label.isEmpty()) {
            xml.textElement("label", label);
        }
        Optional<BibliographyEntry> work = reference.work();
        if (work.isEmpty() || work.get().field("verbatim").isPresent()) {
            printed("other");
            return;
        }
        String type = WorkType.of(work.get()).jats();
        xml.start("citation-alternatives").line();
        printed(type);
        xml.line().start("element-citation", "publication-type", type);
        parts(work.get(), type);
        xml.end().line().end();
    }

    private void printed(String type) {
        xml.start("mixed-citation", "publication-type", type);
        inlines.write(reference.text());
        xml.end();
    }

    private void parts(BibliographyEntry work, String type) {
        people(work, "author");
        people(work, "editor");
        people(work, "translator");
        Optional<String> container = first(work, "journal", "journaltitle", "booktitle", "maintitle", "series")
                .filter(name -> !type.equals("book") || work.field("booktitle").isPresent());
        if (container.isPresent()) {
            text(type.equals("book") ? "chapter-title" : "article-title", work.field("title"));
            text("source", container);
        } else {
            text("source", work.field("title"));
        }
        date(work);
        text("edition", work.field("edition"));
        text("volume", work.field("volume"));
        text("issue", first(work, "number", "issue"));
        pages(work);
        text("publisher-name", first(work, "publisher", "school", "institution", "organization"));
        text("publisher-loc", first(work, "address", "location"));
        text("isbn", work.field("isbn"));
        text("issn", work.field("issn"));
        identifiers(work);
    }

    private void people(BibliographyEntry work, String field) {
        List<PersonName> people = work.people(field);
        if (people.isEmpty()) {
            return;
        }
        xml.start("person-group", "person-group-type", field);
        for (PersonName person : people) {
            if (person.equals(PersonName.OTHERS)) {
                xml.empty("etal");
            } else if (person.group()) {
                xml.textElement("collab", StyledText.plain(person.family()));
            } else {
                xml.start("name").textElement("surname", (person.particle() + " " + person.family()).strip());
                xml.textElement("given-names", person.given());
                if (!person.suffix().isEmpty()) {
                    xml.textElement("suffix", person.suffix());
                }
                xml.end();
            }
        }
        xml.end();
    }

    private void date(BibliographyEntry work) {
        Optional<WorkDate> date = WorkDate.of(work);
        if (date.isEmpty()) {
            text("comment", work.field("year"));
            return;
        }
        xml.textElement("year", date.get().years(), "iso-8601-date", date.get().iso());
        if (date.get().month() > 0 && date.get().end().isEmpty()) {
            xml.textElement("month", String.valueOf(date.get().month()));
        }
        if (date.get().day() > 0 && date.get().end().isEmpty()) {
            xml.textElement("day", String.valueOf(date.get().day()));
        }
        date.get().months().ifPresent(months -> xml.textElement("season", months));
    }

    /** Writes a range of pages; any other value is the number of an article. */
    private void pages(BibliographyEntry work) {
        Optional<String> pages = work.field("pages");
        if (pages.isPresent()) {
            String[] range = pages.get().split("\\s?[-–—,;]+\\s?");
            text("fpage", Optional.of(range[0]));
            text("lpage", Optional.of(range[range.length - 1]).filter(last -> range.length > 1));
            text("page-range", pages.filter(all -> range.length > 2));
        }
        text("elocation-id", work.field("eid"));
    }

    private void identifiers(BibliographyEntry work) {
        identifier("doi", work.field("doi"));
        identifier("pmid", work.field("pmid"));
        identifier("pmcid", work.field("pmcid"));
        work.field("url").ifPresent(this::address);
    }

    private void identifier(String type, Optional<String> value) {
        value.ifPresent(text -> xml.textElement("pub-id", text, "pub-id-type", type));
    }

    private void text(String element, Optional<String> value) {
        value.ifPresent(text -> inlines.element(element, StyledText.of(text)));
    }

    private static Optional<String> first(BibliographyEntry work, String... fields) {
        for (String field : fields) {
            if (work.field(field).isPresent()) {
                return work.field(field);
            }
        }
        return Optional.empty();
    }

    private void address(String url) {
        Optional<String> address = WebAddress.of(url);
        if (address.isPresent()) {
            xml.textElement("ext-link", url, "ext-link-type", "uri", "xlink:href", address.get());
        } else {
            xml.textElement("comment", url);
        }
    }
}
