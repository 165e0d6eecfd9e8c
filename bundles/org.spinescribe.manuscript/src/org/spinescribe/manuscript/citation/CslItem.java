/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.citation;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

import org.spinescribe.sources.bibliography.BibliographyEntry;
import org.spinescribe.sources.bibliography.WorkDate;
import org.spinescribe.sources.bibliography.WorkType;

import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLItemDataBuilder;
import de.undercouch.citeproc.csl.CSLType;

/** Converts an entry, with types and fields of BibTeX and BibLaTeX, to a CSL item. */
final class CslItem {

    private static final Pattern PLAIN_PAGES = Pattern
            .compile("[A-Za-z]{0,3}\\d+(?:[,;\\s–—-]+[A-Za-z]{0,3}\\d+)*+");

    private final BibliographyEntry entry;
    private final CSLType type;
    private final CSLItemDataBuilder item;

    private CslItem(BibliographyEntry entry) {
        this.entry = entry;
        type = type();
        item = new CSLItemDataBuilder().id(entry.key()).type(type);
    }

    static CSLItemData of(BibliographyEntry entry) {
        return of(entry, "");
    }

    /** The entry with a letter after its year, for works of one author in one year. */
    static CSLItemData of(BibliographyEntry entry, String yearSuffix) {
        CslItem mapping = new CslItem(entry);
        mapping.names();
        mapping.titles();
        mapping.numbers();
        mapping.publication();
        mapping.identifiers();
        CslDate.issued(entry, yearSuffix).ifPresent(mapping.item::issued);
        entry.field("urldate").flatMap(WorkDate::parse).map(CslDate::of)
                .ifPresent(mapping.item::accessed);
        return mapping.item.build();
    }

    private CSLType type() {
        WorkType known = WorkType.of(entry);
        if (known == WorkType.MISC && address().isPresent()) {
            return CSLType.WEBPAGE;
        }
        return CSLType.fromString(WorkType.csl(entry));
    }

    private void names() {
        item.author(CslNames.of(entry.people("author")));
        item.editor(CslNames.of(entry.people("editor")));
        item.translator(CslNames.of(entry.people("translator")));
        item.containerAuthor(CslNames.of(entry.people("bookauthor")));
    }

    private void titles() {
        set(item::title, withSubtitle("title", "subtitle"));
        set(item::containerTitle, first("journal", "journaltitle", "booktitle", "maintitle"));
        set(item::containerTitleShort, first("shortjournal", "journal-iso", "journalabbr"));
        set(item::collectionTitle, first("series"));
        set(item::eventTitle, first("eventtitle"));
        set(item::eventPlace, first("venue"));
        set(item::titleShort, first("shorttitle"));
    }

    private Optional<String> withSubtitle(String title, String subtitle) {
        return first(title).map(text -> text + first(subtitle).map(rest -> ": " + rest).orElse(""));
    }

    private void numbers() {
        set(item::volume, first("volume"));
        set(item::numberOfVolumes, first("volumes"));
        set(item::page, first("pages").map(CslItem::pages).or(() -> first("eid").map(MarkupCharacters::encodeHyphens)));
        set(item::numberOfPages, first("pagetotal", "numpages"));
        set(item::chapterNumber, first("chapter"));
        set(item::edition, first("edition").map(Ordinal::of));
        set(item::version, first("version"));
        if (isPeriodical()) {
            set(item::issue, first("number", "issue"));
        } else {
            set(item::issue, first("issue"));
            set(entry.field("series").isPresent() ? item::collectionNumber : item::number,
                    first("number").map(MarkupCharacters::encodeHyphens));
        }
    }

    private boolean isPeriodical() {
        return type == CSLType.ARTICLE_JOURNAL || type == CSLType.ARTICLE_MAGAZINE || type == CSLType.REVIEW
                || type == CSLType.ARTICLE_NEWSPAPER || type == CSLType.PERIODICAL;
    }

    private void publication() {
        set(item::publisher, first("publisher", "school", "institution", "organization", "howpublished")
                .filter(text -> !text.startsWith("http")));
        set(item::publisherPlace, first("address", "location"));
        set(item::genre, first("type").or(this::thesisKind));
        set(item::note, first("note"));
        set(item::language, first("language", "langid"));
    }

    private Optional<String> thesisKind() {
        return switch (entry.type()) {
            case "phdthesis" -> Optional.of("PhD thesis");
            case "mastersthesis" -> Optional.of("Master’s thesis");
            default -> Optional.empty();
        };
    }

    private void identifiers() {
        Optional<String> doi = first("doi");
        set(item::DOI, doi);
        set(item::PMID, first("pmid").or(() -> eprint("pubmed")));
        set(item::PMCID, first("pmcid"));
        set(item::ISBN, first("isbn"));
        set(item::ISSN, first("issn"));
        // reference managers export an address with every article; beside a DOI it is redundant
        if (doi.isEmpty()) {
            set(item::URL, address());
        }
    }

    private Optional<String> address() {
        return first("url").or(() -> first("howpublished").filter(text -> text.startsWith("http")))
                .or(() -> eprint("arxiv").map(id -> "https://arxiv.org/abs/" + id));
    }

    private Optional<String> eprint(String archive) {
        return first("eprinttype", "archiveprefix").filter(archive::equalsIgnoreCase).flatMap(any -> first("eprint"));
    }

    private Optional<String> first(String... fields) {
        for (String field : fields) {
            Optional<String> value = entry.field(field);
            if (value.isPresent()) {
                return value;
            }
        }
        return Optional.empty();
    }

    private static void set(Consumer<String> property, Optional<String> value) {
        value.map(MarkupCharacters::encode).ifPresent(property);
    }

    /** Styles join and shorten spans of plain numbers, for which they expect a hyphen; others keep their dash. */
    private static String pages(String pages) {
        return PLAIN_PAGES.matcher(pages).matches() ? pages.replaceAll("\\s*[-–—]+\\s*", "-")
                : MarkupCharacters.encodeDashes(pages);
    }
}
