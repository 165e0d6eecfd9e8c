/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.sources.bibliography;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

import org.spinescribe.sources.bibliography.writers.BibTeXWriter;
import org.spinescribe.sources.bibliography.writers.CslJsonWriter;
import org.spinescribe.sources.bibliography.writers.RisWriter;

/** Compares works with the same works after writing them in each format and reading them again. */
final class ReadAgain {

    private static final List<String> PRINTED = List.of("title", "volume", "number", "pages", "eid", "doi", "pmid",
            "pmcid", "url", "edition", "shorttitle", "issn", "isbn", "language", "abstract");

    private ReadAgain() {
    }

    static void check(String file, List<BibliographyEntry> works) {
        check(file + " as BibTeX", works, BibTeXWriter::text);
        check(file + " as CSL-JSON", works, CslJsonWriter::text);
        check(file + " as RIS", works, RisWriter::text);
    }

    private static void check(String label, List<BibliographyEntry> works,
            Function<List<BibliographyEntry>, String> format) {
        for (BibliographyEntry work : works) {
            List<BibliographyEntry> again = BibliographyReader.read(format.apply(List.of(work)), "x").entries();
            assertEquals(1, again.size(), label + ": " + work.key());
            Map<String, Object> expected = printed(work);
            Map<String, Object> read = printed(again.getFirst());
            // an address from another field may be in these fields as well
            read.keySet().retainAll(expected.keySet());
            assertEquals(expected, read, label + ": " + work.key());
        }
    }

    private static Map<String, Object> printed(BibliographyEntry work) {
        Map<String, Object> printed = new TreeMap<>();
        PRINTED.forEach(field -> work.field(field).ifPresent(value -> printed.put(field, normal(value))));
        // other formats have one title, and only numbers from PubMed
        work.field("subtitle").ifPresent(rest -> printed.merge("title", rest, (title, more) -> title + ": " + more));
        work.field("pmid").filter(number -> !number.matches("\\d+")).ifPresent(number -> printed.remove("pmid"));
        List.of("author", "editor").forEach(role -> printed.put(role, work.people(role).stream()
                .filter(person -> !person.equals(PersonName.OTHERS)).map(ReadAgain::name).toList()));
        WorkDate.of(work).ifPresent(date -> printed.put("date", date.edtf()));
        return printed;
    }

    /** RIS divides the names of groups at commas; the words stay. */
    private static List<String> name(PersonName person) {
        return Stream.of(PlainNames.text(person).split("[,\\s]+")).sorted().toList();
    }

    /** Readers join spaces and compose letters. */
    private static String normal(String value) {
        return Normalizer.normalize(value.replaceAll("[\\s\\p{Z}]+", " ").strip(), Normalizer.Form.NFC);
    }
}
