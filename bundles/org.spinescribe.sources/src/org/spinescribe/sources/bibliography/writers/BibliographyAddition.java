/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.sources.bibliography.writers;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.spinescribe.sources.bibliography.BibliographyEntry;

/** Adds works to the text of a bibliography, without changing a character of the existing text. */
public final class BibliographyAddition {

    private static final List<String> FIRST = List.of("author", "editor", "title", "booktitle", "journal",
            "year", "month", "volume", "number", "pages", "eid", "doi", "pmid", "pmcid");

    private BibliographyAddition() {
    }

    /**
     * The text of a file with works added at its end.
     *
     * @param name of the file; its extension gives the format
     * @return empty for a format without support for additions, such as records of PubMed, which have no keys
     */
    public static Optional<String> of(String text, String name, List<BibliographyEntry> works) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".json")) {
            return inList(text, CslJsonWriter.text(works));
        }
        if (lower.endsWith(".ris")) {
            return Optional.of(behind(text, RisWriter.text(works)));
        }
        return lower.endsWith(".bib") ? Optional.of(behind(text, BibTeXWriter.text(works.stream()
                .map(BibliographyAddition::inUsualOrder).toList()))) : Optional.empty();
    }

    /** Whether works can be added to files of this name. */
    public static boolean isPossible(String name) {
        return name.toLowerCase(Locale.ROOT).matches(".*\\.(?:bib|ris|json)");
    }

    /** Sorts the fields of a work for people, who read .bib files and expect the usual order. */
    private static BibliographyEntry inUsualOrder(BibliographyEntry work) {
        Map<String, String> fields = new LinkedHashMap<>();
        FIRST.forEach(name -> work.field(name).ifPresent(value -> fields.put(name, value)));
        work.fields().forEach(fields::putIfAbsent);
        return new BibliographyEntry(work.key(), work.type(), fields, work.names(), work.offset());
    }

    /** Adds a paragraph, with the line ends of the file. */
    private static String behind(String text, String works) {
        String end = text.contains("\r\n") ? "\r\n" : "\n";
        String gap = text.isBlank() ? "" : text.endsWith("\n\n") || text.endsWith("\r\n\r\n") ? ""
                : text.endsWith("\n") ? end : end + end;
        return text + gap + works.replace("\n", end);
    }

    /** Adds works before the closing bracket of the list; a single work becomes a list. Empty for a broken list. */
    private static Optional<String> inList(String text, String works) {
        String added = works.strip().substring(1, works.strip().length() - 1).stripTrailing();
        String there = text.strip();
        if (there.isEmpty() || there.equals("\uFEFF")) {
            return Optional.of(works);
        }
        if (there.startsWith("{") && there.endsWith("}")) {
            return Optional.of("[\n" + there + "," + added + "\n]\n");
        }
        int close = text.lastIndexOf(']');
        if (!there.endsWith("]") || close < 0) {
            return Optional.empty();
        }
        String before = text.substring(0, close).stripTrailing();
        return Optional.of(before + (before.endsWith("[") ? "" : ",") + added + "\n" + text.substring(close));
    }
}
