/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.metadata;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.spinescribe.manuscript.Affiliation;
import org.spinescribe.manuscript.Author;
import org.spinescribe.manuscript.AuthorName;
import org.spinescribe.manuscript.Manuscript;
import org.spinescribe.manuscript.PlainText;
import org.spinescribe.manuscript.Publication;
import org.spinescribe.manuscript.Publication.Event;
import org.spinescribe.manuscript.Publication.HistoryDate;
import org.spinescribe.sources.bibliography.BibliographyEntry;
import org.spinescribe.sources.bibliography.PersonName;
import org.spinescribe.sources.bibliography.WorkDate;
import org.spinescribe.sources.bibliography.WorkType;

/**
 * Writes how to cite a report, and its cited works, in the Citation File Format.
 *
 * @see <a href="https://github.com/citation-file-format/citation-file-format/blob/1.2.0/schema-guide.md">Guide to
 *        1.2.0</a>
 */
public final class CitationFileWriter extends MetadataWriter {

    /** A writer. */
    public CitationFileWriter() {
        super("CITATION.cff");
    }

    @Override
    String text(Manuscript manuscript) {
        Yaml yaml = new Yaml();
        yaml.value("cff-version", "1.2.0");
        yaml.value("message", "If you refer to this case report, please cite it as below.");
        yaml.value("title", PlainText.of(manuscript.front().title()));
        yaml.list("authors", authors(manuscript));
        yaml.texts("keywords", manuscript.front().terms());
        Publication publication = manuscript.front().publication();
        publication.licence().ifPresent(terms -> yaml.value("license", terms.identifier()));
        publication.published().ifPresent(day -> yaml.value("date-released", day.toString()));
        yaml.start("preferred-citation");
        yaml.value("type", "article");
        yaml.value("title", PlainText.of(manuscript.front().title()));
        manuscript.journal().ifPresent(journal -> yaml.value("journal", journal.title()));
        publication.published().ifPresentOrElse(day -> yaml.value("date-published", day.toString()),
                () -> yaml.value("status", status(publication)));
        yaml.list("authors", authors(manuscript));
        yaml.end();
        yaml.list("references", works(manuscript).stream().map(CitationFileWriter::work).toList());
        return yaml.toString();
    }

    /** The status in the words of the format, which has submitted and in-press. */
    private static String status(Publication publication) {
        List<Event> events = publication.history().stream().map(HistoryDate::event).toList();
        return events.contains(Event.ACCEPTED) ? "in-press" : events.contains(Event.RECEIVED) ? "submitted"
                : "in-preparation";
    }

    private static List<Yaml> authors(Manuscript manuscript) {
        return manuscript.front().authors().stream().map(author -> author(author, manuscript)).toList();
    }

    private static Yaml author(Author author, Manuscript manuscript) {
        AuthorName name = author.called();
        if (name.group()) {
            Yaml group = entity(name.printed());
            author.orcid().ifPresent(id -> group.value("orcid", "https://orcid.org/" + id));
            author.email().ifPresent(email -> group.value("email", email));
            return group;
        }
        Yaml person = new Yaml();
        person.value("family-names", name.family());
        person.value("given-names", name.given());
        person.value("name-suffix", name.suffix());
        person.value("affiliation", manuscript.front().affiliations().stream()
                .filter(place -> author.affiliations().contains(place.number())).map(Affiliation::name)
                .collect(Collectors.joining("; ")));
        author.orcid().ifPresent(id -> person.value("orcid", "https://orcid.org/" + id));
        author.email().ifPresent(email -> person.value("email", email));
        return person;
    }

    private static Yaml work(BibliographyEntry work) {
        Yaml yaml = new Yaml();
        yaml.value("type", WorkType.of(work).cff());
        text(yaml, "title", work.field("title"));
        List<PersonName> people = Stream.of("author", "editor").map(work::people).filter(names -> !names.isEmpty())
                .findFirst().orElse(List.of()).stream().filter(person -> !person.equals(PersonName.OTHERS)).toList();
        yaml.list("authors", people.isEmpty() ? List.of(entity("anonymous"))
                : people.stream().map(CitationFileWriter::person).toList());
        text(yaml, "journal", work.field("journal").or(() -> work.field("journaltitle")));
        text(yaml, "collection-title", work.field("booktitle"));
        WorkDate.of(work).ifPresent(date -> yaml.number("year", date.year()));
        text(yaml, "volume", work.field("volume"));
        text(yaml, "issue", work.field("number"));
        work.field("pages").ifPresent(pages -> {
            String[] range = pages.split("\\s?[-–—,;]+\\s?");
            yaml.value("start", range[0]);
            yaml.value("end", range.length > 1 ? range[range.length - 1] : "");
        });
        text(yaml, "edition", work.field("edition"));
        work.field("publisher").ifPresent(name -> {
            yaml.start("publisher");
            yaml.value("name", StyledText.plain(name));
            yaml.end();
        });
        text(yaml, "doi", work.field("doi"));
        text(yaml, "pmcid", work.field("pmcid"));
        text(yaml, "isbn", work.field("isbn"));
        text(yaml, "issn", work.field("issn"));
        text(yaml, "url", work.field("url"));
        return yaml;
    }

    private static Yaml person(PersonName person) {
        if (person.group()) {
            return entity(person.family());
        }
        Yaml yaml = new Yaml();
        yaml.value("family-names", person.family());
        yaml.value("given-names", person.given());
        yaml.value("name-particle", person.particle());
        yaml.value("name-suffix", person.suffix());
        return yaml;
    }

    private static Yaml entity(String name) {
        Yaml yaml = new Yaml();
        yaml.value("name", StyledText.plain(name));
        return yaml;
    }

    private static void text(Yaml yaml, String key, Optional<String> value) {
        value.ifPresent(text -> yaml.value(key, StyledText.plain(text)));
    }
}
