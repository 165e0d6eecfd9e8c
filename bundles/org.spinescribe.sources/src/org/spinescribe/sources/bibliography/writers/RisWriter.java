/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.sources.bibliography.writers;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.spinescribe.sources.bibliography.BibliographyEntry;
import org.spinescribe.sources.bibliography.PersonName;
import org.spinescribe.sources.bibliography.WorkDate;
import org.spinescribe.sources.bibliography.WorkType;

/** Writes works as RIS, the tagged lines that reference managers and publishers exchange. */
public final class RisWriter {

    private static final Map<String, String> PEOPLE = Map.of("author", "AU", "editor", "ED", "translator", "TA");
    private static final Map<String, String> TAGS = tags();

    private RisWriter() {
    }

    /** The works in their order. */
    public static String text(List<BibliographyEntry> works) {
        return works.stream().map(RisWriter::entry).collect(Collectors.joining());
    }

    private static String entry(BibliographyEntry work) {
        StringBuilder entry = new StringBuilder();
        line("TY", type(work), entry);
        line("ID", work.key(), entry);
        PEOPLE.keySet().stream().sorted().forEach(field -> people(field, work, entry));
        work.field("title").ifPresent(title -> line("TI",
                title + work.field("subtitle").map(rest -> ": " + rest).orElse(""), entry));
        TAGS.forEach((field, tag) -> work.field(field).ifPresent(value -> line(tag, value, entry)));
        CslJsonWork.address(work).ifPresent(address -> line("UR", address, entry));
        work.field("language").or(() -> work.field("langid")).ifPresent(language -> line("LA", language, entry));
        titles(work, entry);
        date(work, entry);
        pages(work, entry);
        work.field("pmcid").ifPresent(number -> line("C2", number, entry));
        // RIS has no tag of its own for it; the database names the origin of the number
        work.field("pmid").ifPresent(number -> {
            line("AN", number, entry);
            line("DB", "PubMed", entry);
        });
        notes(work, entry);
        entry.append("ER  - \n");
        return entry.toString();
    }

    private static void people(String field, BibliographyEntry work, StringBuilder entry) {
        work.people(field).stream().filter(person -> !person.equals(PersonName.OTHERS))
                .forEach(person -> line(PEOPLE.get(field), name(person), entry));
    }

    private static Map<String, String> tags() {
        Map<String, String> tags = new LinkedHashMap<>();
        for (String pair : new String[] { "volume VL", "number IS", "eid C7", "edition ET", "doi DO",
            "shorttitle ST", "issn SN", "isbn SN", "publisher PB", "school PB", "institution PB", "organization PB",
            "address CY", "location CY", "abstract AB", "type M3" }) {
            tags.put(pair.split(" ")[0], pair.split(" ")[1]);
        }
        return tags;
    }

    private static String type(BibliographyEntry work) {
        String type = WorkType.ris(work);
        boolean inPress = type.equals("JOUR") && work.field("pubstate").filter("inpress"::equals).isPresent();
        return inPress ? "INPR" : type;
    }

    private static void titles(BibliographyEntry work, StringBuilder entry) {
        work.field("journal").or(() -> work.field("journaltitle")).ifPresent(name -> line("JF", name, entry));
        work.field("shortjournal").ifPresent(name -> line("JA", name, entry));
        work.field("booktitle").ifPresent(name -> line("T2", name, entry));
        work.field("series").ifPresent(name -> line("T3", name, entry));
    }

    private static void date(BibliographyEntry work, StringBuilder entry) {
        WorkDate.of(work).ifPresentOrElse(date -> {
            line("PY", date.iso().substring(0, 4), entry);
            // text behind the third slash is for data without a place in RIS
            if (date.end().isPresent() || date.season() > 0) {
                String start = date.iso().replace('-', '/') + "/".repeat(3 - date.parts().size());
                line("DA", start + "/" + date.edtf(), entry);
            } else if (date.month() > 0) {
                line("DA", date.iso().replace('-', '/'), entry);
            }
        }, () -> work.field("year").ifPresent(text -> line("PY", text, entry)));
        work.field("urldate").flatMap(WorkDate::parse)
                .ifPresent(day -> line("Y2", day.iso().replace('-', '/'), entry));
    }

    private static void pages(BibliographyEntry work, StringBuilder entry) {
        work.field("pages").ifPresent(pages -> {
            String[] range = pages.split("[-–—]+");
            boolean simple = range.length == 2 && Arrays.stream(range).allMatch(end -> end.matches("[\\w.]{1,12}"));
            line("SP", simple ? range[0] : pages, entry);
            if (simple) {
                line("EP", range[1], entry);
            }
        });
    }

    /** Writes the notes, under the tag for the reader's own notes. */
    private static void notes(BibliographyEntry work, StringBuilder entry) {
        work.field("annote").or(() -> work.field("note")).ifPresent(note -> line("N1", note, entry));
        // where semicolons separate keywords, a keyword may contain a comma
        work.field("keywords").ifPresent(words -> Arrays.stream(words.split(words.contains(";") ? ";" : ","))
                .forEach(word -> line("KW", word, entry)));
    }

    private static String name(PersonName person) {
        if (person.group()) {
            return person.family();
        }
        String name = (person.particle() + " " + person.family()).strip() + ", " + person.given();
        return person.suffix().isEmpty() ? name : name + ", " + person.suffix();
    }

    private static void line(String tag, String value, StringBuilder entry) {
        String text = value.replaceAll("\\s+", " ").strip();
        if (!text.isEmpty()) {
            entry.append(tag).append("  - ").append(text).append('\n');
        }
    }
}
