/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.metadata;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.spinescribe.manuscript.Manuscript;
import org.spinescribe.sources.bibliography.BibliographyEntry;
import org.spinescribe.sources.bibliography.PersonName;

/** Writes the cited works as RIS, the tagged lines that reference managers and publishers exchange. */
public final class RisWriter extends MetadataWriter {

    private static final Map<String, String> TYPES = Map.ofEntries(Map.entry("article", "JOUR"),
            Map.entry("review", "JOUR"), Map.entry("periodical", "JFULL"), Map.entry("book", "BOOK"),
            Map.entry("booklet", "BOOK"), Map.entry("collection", "BOOK"), Map.entry("manual", "BOOK"),
            Map.entry("inbook", "CHAP"), Map.entry("incollection", "CHAP"), Map.entry("inproceedings", "CPAPER"),
            Map.entry("conference", "CPAPER"), Map.entry("proceedings", "CONF"), Map.entry("thesis", "THES"),
            Map.entry("phdthesis", "THES"), Map.entry("mastersthesis", "THES"), Map.entry("report", "RPRT"),
            Map.entry("techreport", "RPRT"), Map.entry("online", "ELEC"), Map.entry("electronic", "ELEC"),
            Map.entry("www", "ELEC"), Map.entry("webpage", "ELEC"), Map.entry("dataset", "DATA"),
            Map.entry("software", "COMP"), Map.entry("patent", "PAT"), Map.entry("standard", "STAND"),
            Map.entry("video", "VIDEO"), Map.entry("unpublished", "UNPB"), Map.entry("inreference", "ENCYC"));
    private static final Map<String, String> PEOPLE = Map.of("author", "AU", "editor", "ED", "translator", "TA");
    private static final Map<String, String> TAGS = tags();

    /** A writer. */
    public RisWriter() {
        super("references.ris");
    }

    @Override
    String text(Manuscript manuscript) {
        return works(manuscript).stream().map(RisWriter::entry).collect(Collectors.joining());
    }

    static String entry(BibliographyEntry work) {
        StringBuilder entry = new StringBuilder();
        line("TY", type(work), entry);
        line("ID", work.key(), entry);
        PEOPLE.keySet().stream().sorted().forEach(field -> work.people(field)
                .forEach(person -> line(PEOPLE.get(field), name(person), entry)));
        Set<String> rest = new LinkedHashSet<>(work.fields().keySet());
        TAGS.forEach((field, tag) -> {
            if (rest.remove(field)) {
                work.field(field).ifPresent(value -> line(tag, value, entry));
            }
        });
        titles(work, entry);
        date(work, entry);
        pages(work, entry);
        work.field("pmcid").ifPresent(number -> line("C2", number, entry));
        // RIS has no tag of its own for it; the database says whose number it is
        work.field("pmid").ifPresent(number -> {
            line("AN", number, entry);
            line("DB", "PubMed", entry);
        });
        notes(work, entry);
        entry.append("ER  - \n");
        return entry.toString();
    }

    private static Map<String, String> tags() {
        Map<String, String> tags = new LinkedHashMap<>();
        for (String pair : new String[] { "title TI", "volume VL", "number IS", "eid C7", "edition ET", "doi DO",
            "url UR", "issn SN", "isbn SN", "publisher PB", "school PB", "institution PB", "organization PB",
            "address CY", "location CY", "language LA", "abstract AB", "type M3" }) {
            tags.put(pair.split(" ")[0], pair.split(" ")[1]);
        }
        return tags;
    }

    private static String type(BibliographyEntry work) {
        String type = TYPES.getOrDefault(work.type(), "GEN");
        if (type.equals("JOUR") && work.field("pubstate").filter("inpress"::equals).isPresent()) {
            return "INPR";
        }
        return work.field("entrysubtype").filter(kind -> type.equals("JOUR")).map(kind -> switch (kind) {
            case "magazine" -> "MGZN";
            case "newspaper" -> "NEWS";
            default -> type;
        }).orElse(type);
    }

    private static void titles(BibliographyEntry work, StringBuilder entry) {
        work.field("journal").or(() -> work.field("journaltitle")).ifPresent(name -> line("JF", name, entry));
        work.field("shortjournal").ifPresent(name -> line("JA", name, entry));
        work.field("booktitle").ifPresent(name -> line("T2", name, entry));
        work.field("series").ifPresent(name -> line("T3", name, entry));
    }

    private static void date(BibliographyEntry work, StringBuilder entry) {
        Optional<WorkDate> date = WorkDate.of(work);
        if (date.isEmpty()) {
            work.field("year").ifPresent(text -> line("PY", text, entry));
        } else {
            line("PY", date.get().iso().substring(0, 4), entry);
            if (date.get().month() > 0) {
                line("DA", date.get().iso().replace('-', '/'), entry);
            }
        }
        work.field("urldate").flatMap(WorkDate::iso).ifPresent(day -> line("Y2", day.iso().replace('-', '/'), entry));
    }

    private static void pages(BibliographyEntry work, StringBuilder entry) {
        work.field("pages").ifPresent(pages -> {
            String[] range = pages.split("[-–—]+");
            boolean simple = range.length == 2 && Arrays.stream(range).allMatch(end -> end.matches("\\w{1,12}"));
            line("SP", simple ? range[0] : pages, entry);
            if (simple) {
                line("EP", range[1], entry);
            }
        });
    }

    /** What reference managers keep there are the reader's own notes. */
    private static void notes(BibliographyEntry work, StringBuilder entry) {
        work.field("annote").or(() -> work.field("note")).ifPresent(note -> line("N1", note, entry));
        work.field("keywords").ifPresent(words -> Arrays.stream(words.split("\\s?[;,]\\s?"))
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
