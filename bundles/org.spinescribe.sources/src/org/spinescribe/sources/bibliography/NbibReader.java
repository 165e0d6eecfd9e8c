/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.sources.bibliography;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.spinescribe.sources.bibliography.TaggedRecord.Field;

/**
 * Reads NBIB, which PubMed gives under “Cite” and “Send to: Citation manager”.
 *
 * @see <a href="https://www.nlm.nih.gov/bsd/mms/medlineelements.html">National Library of Medicine, MEDLINE/PubMed
 *      data element descriptions</a>
 */
final class NbibReader {

    private static final String DOI = " [doi]";
    private static final Pattern EDITION = Pattern.compile("\\s:\\s.*+");

    private final Problems problems;

    NbibReader(Problems problems) {
        this.problems = problems;
    }

    Bibliography read(String text) {
        EntryKeys keys = new EntryKeys(problems);
        for (TaggedRecord record : TaggedRecord.read(text, "PMID", "", problems)) {
            keys.add(draft(record), Optional.empty(), record.first("PMID").map(number -> "pmid" + number));
        }
        return keys.bibliography();
    }

    private static EntryDraft draft(TaggedRecord record) {
        List<String> kinds = record.all("PT").toList();
        boolean chapter = record.first("BTI").isPresent();
        WorkType type = !chapter ? WorkType.ARTICLE : record.first("TI").isPresent() ? WorkType.INCOLLECTION
                : WorkType.BOOK;
        EntryDraft draft = new EntryDraft(type, record.offset());
        names(record, draft);
        draft.text("title", record.first("TI", "BTI").map(NbibReader::withoutFullStop));
        draft.text("journal", record.first("JT", "TA").map(name -> EDITION.matcher(name).replaceFirst("")));
        draft.text("shortjournal", record.first("TA").filter(name -> record.first("JT").isPresent()));
        draft.text("booktitle", record.first("BTI").filter(title -> type == WorkType.INCOLLECTION)
                .map(NbibReader::withoutFullStop));
        record.first("DP").ifPresent(draft::issued);
        draft.text("volume", record.first("VI"));
        draft.text("number", record.first("IP"));
        draft.text("pages", record.first("PG"));
        status(record, kinds, draft);
        identifiers(record, draft);
        draft.text("publisher", record.first("PB"));
        draft.text("address", chapter ? record.first("PL") : Optional.empty());
        draft.text("abstract", record.first("AB"));
        draft.text("keywords", Optional.of(record.all("OT").collect(Collectors.joining("; "))));
        draft.text("language", record.first("LA"));
        return draft;
    }

    /** Full names count where they are given; old records have initials only. Groups stand where the file has them. */
    private static void names(TaggedRecord record, EntryDraft draft) {
        boolean full = record.first("FAU").isPresent();
        for (Field field : record.fields()) {
            if (field.value().isEmpty()) {
                continue;
            }
            switch (field.tag()) {
                case "FAU" -> draft.name("author", PlainNames.of(field.value()));
                case "CN" -> draft.name("author", PersonName.group(PlainValues.of(field.value())));
                case "FED" -> draft.name("editor", PlainNames.of(field.value()));
                case "AU" -> {
                    if (!full) {
                        draft.name("author", PlainNames.initialsLast(field.value()));
                    }
                }
                default -> { }
            }
        }
    }

    /**
     * Sets the status; a retraction overrides everything else about a publication.
     *
     * @see <a href="https://www.nlm.nih.gov/bsd/mms/medlineelements.html">MEDLINE/PubMed data elements: RIN, EIN,
     *      ECI</a>
     */
    private static void status(TaggedRecord record, List<String> kinds, EntryDraft draft) {
        if (kinds.contains("Retracted Publication") || record.first("RIN").isPresent()) {
            draft.text("pubstate", Optional.of("retracted"));
        }
        draft.text("retraction", joined(record, "RIN"));
        draft.text("erratum", joined(record, "EIN"));
        draft.text("concern", joined(record, "ECI"));
        if (kinds.contains("Preprint")) {
            draft.text("pubstate", Optional.of("preprint"));
        } else if (record.first("PST").filter("aheadofprint"::equals).isPresent()) {
            draft.text("pubstate", Optional.of("aheadofprint"));
        }
    }

    private static Optional<String> joined(TaggedRecord record, String tag) {
        return Optional.of(record.all(tag).collect(Collectors.joining("; ")));
    }

    private static void identifiers(TaggedRecord record, EntryDraft draft) {
        draft.verbatim("doi", List.of("LID", "AID").stream().flatMap(record::all)
                .filter(text -> text.endsWith(DOI)).map(text -> text.substring(0, text.length() - DOI.length()))
                .findFirst());
        draft.verbatim("pmid", record.first("PMID"));
        draft.verbatim("pmcid", record.first("PMC"));
        draft.verbatim("issn", record.first("IS").map(number -> number.split(" ", 2)[0]));
        draft.text("isbn", record.first("ISBN").map(number -> number.split(" ", 2)[0]));
    }

    /** PubMed ends titles with a full stop; styles print their own. */
    private static String withoutFullStop(String title) {
        return title.endsWith(".") && !title.endsWith("..") ? title.substring(0, title.length() - 1) : title;
    }
}
