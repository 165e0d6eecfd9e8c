/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.sources.bibliography;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads RIS, the tagged lines that reference managers and publishers export. Programs use different tags for the
 * journal, the date or the PubMed number, so the reader tries all of them.
 */
final class RisReader {

    private static final Map<String, String> PEOPLE = Map.of("AU", "author", "A1", "author", "ED", "editor", "A2",
            "editor", "A4", "translator", "TA", "translator");
    private static final Set<WorkType> BOOKS = Set.of(WorkType.BOOK, WorkType.COLLECTION, WorkType.PROCEEDINGS);
    /** Tags with a meaning for the reader; all others become fields under their own names. */
    private static final Set<String> KNOWN = Set.of("TY", "ID", "TI", "T1", "CT", "T2", "T3", "BT", "JF", "JO", "JA",
            "J1", "J2", "PY", "Y1", "DA", "Y2", "VL", "IS", "SP", "EP", "C7", "DO", "UR", "SN", "PB", "CY", "ET", "LA",
            "AB", "N2", "N1", "KW", "AN", "PM", "M3", "ST");
    private static final Pattern ISSN = Pattern.compile("\\d{4}-\\d{3}[\\dXx]");
    private static final Pattern PUBMED = Pattern.compile("(?:PMID:? ?)?(\\d{4,8})(?: \\[pmid\\])?",
            Pattern.CASE_INSENSITIVE);

    /** Numbers of issues are shorter, numbers of databases longer. */
    private static final Pattern LIKE_ARTICLE_NUMBER = Pattern
            .compile("(?i)(?:art(?:icle)?\\.? (?:no\\.? )?)?(?:[a-z]{1,4}\\d{3,8}|\\d{4,7})");

    private final Problems problems;

    RisReader(Problems problems) {
        this.problems = problems;
    }

    Bibliography read(String text) {
        EntryKeys keys = new EntryKeys(problems);
        for (TaggedRecord record : TaggedRecord.read(text, "TY", "ER", problems)) {
            EntryDraft draft = draft(record);
            if (!record.ended()) {
                problems.add(record.offset(), 2, "record.unended");
            }
            keys.add(draft, record.first("ID"), Optional.empty());
        }
        return keys.bibliography();
    }

    private static EntryDraft draft(TaggedRecord record) {
        String kind = record.first("TY").orElse("");
        EntryDraft draft = new EntryDraft(type(kind, record), record.offset());
        record.fields().stream().filter(field -> PEOPLE.containsKey(field.tag()) && !field.value().isEmpty())
                .forEach(field -> draft.name(PEOPLE.get(field.tag()), PlainNames.of(field.value())));
        if (WorkType.ofRis(kind).isEmpty()) {
            draft.note("type.unknown", kind);
        }
        status(kind, draft);
        titles(record, draft);
        dates(record, draft);
        numbers(record, draft);
        identifiers(record, draft);
        publication(record, draft);
        record.fields().stream().filter(field -> !KNOWN.contains(field.tag()) && !PEOPLE.containsKey(field.tag()))
                .forEach(field -> draft.text(field.tag().toLowerCase(Locale.ROOT),
                        Optional.of(field.value())));
        return draft;
    }

    /** The type for a tag; that of conferences usually means a paper, but without authors a volume. */
    private static WorkType type(String kind, TaggedRecord record) {
        boolean volume = kind.equals("CONF") && record.first("AU", "A1").isEmpty();
        return volume ? WorkType.PROCEEDINGS : WorkType.ofRis(kind).orElse(WorkType.MISC);
    }

    private static void status(String kind, EntryDraft draft) {
        draft.text("entrysubtype", WorkType.subtypeOfRis(kind));
        draft.text("pubstate", Optional.of("inpress").filter(inPress -> kind.equals("INPR")));
    }

    private static void titles(TaggedRecord record, EntryDraft draft) {
        draft.text("title", record.first("TI", "T1", "CT", "BT"));
        draft.text("shorttitle", record.first("ST"));
        if (draft.isArticle()) {
            draft.text("journal", record.first("JF", "T2", "JO", "JA", "J2", "J1"));
            draft.text("shortjournal", record.first("JA", "J2", "J1", "JO")
                    .filter(name -> !draft.field("journal").equals(Optional.of(PlainValues.of(name)))));
        } else if (BOOKS.contains(draft.type())) {
            draft.text("series", record.first("T3", "T2"));
        } else {
            draft.text("booktitle", record.first("T2", "BT"));
            draft.text("series", record.first("T3"));
        }
    }

    private static void dates(TaggedRecord record, EntryDraft draft) {
        for (String tag : List.of("PY", "Y1", "DA")) {
            record.first(tag).ifPresent(draft::issued);
        }
        draft.text("urldate", record.first("Y2").map(date -> date.replaceFirst("/{1,3}$", "").replace('/', '-')));
    }

    private static void numbers(TaggedRecord record, EntryDraft draft) {
        draft.text("volume", record.first("VL"));
        draft.text("number", record.first("IS"));
        Optional<String> last = record.first("EP");
        draft.text("pages", record.first("SP").map(first -> first.matches("[\\w.]{1,12}") && last.isPresent()
                && !last.get().equals(first) ? first + "-" + last.get() : first));
        draft.text("eid", record.first("C7").or(() -> record.first("M1").filter(number -> draft.isArticle()
                && LIKE_ARTICLE_NUMBER.matcher(number).matches())).or(() -> record.first("AN").filter(number ->
                LIKE_ARTICLE_NUMBER.matcher(number).matches() && !number.matches("\\d+"))));
        draft.text("edition", record.first("ET"));
    }

    private static void identifiers(TaggedRecord record, EntryDraft draft) {
        draft.verbatim("doi", record.first("DO").or(() -> record.first("M3").filter(text -> text.startsWith("10."))));
        NotesField notes = NotesField.of(record.all("N1").collect(Collectors.joining("\n")));
        draft.verbatim("pmid", record.first("PM").or(() -> fromPubMed(record)).or(notes::pmid));
        draft.verbatim("pmcid", record.first("C2").filter(text -> text.startsWith("PMC")).or(notes::pmcid));
        // reference managers store the reader’s own notes there, which are not printed
        draft.text("annote", Optional.of(notes.rest()));
        draft.verbatim("url", record.first("UR"));
        serialNumbers(record, draft);
    }

    /** Reads the one tag for ISSN and ISBN: an article in a book series has both. */
    private static void serialNumbers(TaggedRecord record, EntryDraft draft) {
        List<String> numbers = record.all("SN").toList();
        draft.verbatim("issn", numbers.stream().filter(number -> ISSN.matcher(number).matches()).findFirst());
        for (String number : numbers) {
            if (!ISSN.matcher(number).matches()) {
                draft.text(draft.isArticle() && draft.field("issn").isEmpty() ? "issn" : "isbn", Optional.of(number));
            }
        }
    }

    /** The number from PubMed; other databases store their own numbers under the same tag. */
    private static Optional<String> fromPubMed(TaggedRecord record) {
        String database = record.first("DB", "DP").orElse("PubMed");
        return record.first("AN").map(PUBMED::matcher).filter(Matcher::matches).map(number -> number.group(1))
                .filter(number -> database.matches("(?i)(?:pubmed|medline|nlm|ncbi).{0,99}"));
    }

    private static void publication(TaggedRecord record, EntryDraft draft) {
        draft.text("publisher", record.first("PB"));
        draft.text("address", record.first("CY"));
        draft.text("language", record.first("LA"));
        draft.text("abstract", record.first("AB", "N2"));
        draft.text("keywords", Optional.of(record.all("KW").collect(Collectors.joining("; "))));
        if (!draft.isArticle()) {
            draft.text("type", record.first("M3"));
        }
    }
}
