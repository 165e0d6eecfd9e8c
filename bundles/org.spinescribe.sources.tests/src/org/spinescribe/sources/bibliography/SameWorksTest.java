/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.sources.bibliography;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same works in four formats are read as equal entries. */
class SameWorksTest {

    private static final Path WORKS = Path.of("fixtures/bibliography");
    /** The fields that all four formats have. */
    private static final List<String> SHARED = List.of("title", "booktitle", "journal", "shortjournal", "year",
            "month", "day", "volume", "number", "doi", "publisher", "address");

    private record Work(String type, List<PersonName> authors, List<PersonName> editors, Map<String, String> fields) {
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = { "works.ris", "works.nbib", "works.json" })
    void areTheSameAsInBibTeX(String file) throws IOException {
        Bibliography expected = BibliographyReader.read(WORKS.resolve("works.bib"));
        Bibliography read = BibliographyReader.read(WORKS.resolve(file));

        assertEquals(List.of(), expected.problems());
        assertEquals(List.of(), read.problems());
        assertEquals(13, read.entries().size());
        for (int i = 0; i < 13; i++) {
            assertEquals(work(expected.entries().get(i)), work(read.entries().get(i)));
        }
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = { "works.ris", "works.json" })
    void haveTheKeysOfTheFile(String file) throws IOException {
        assertEquals(keys("works.bib"), keys(file));
    }

    private static List<String> keys(String file) throws IOException {
        return BibliographyReader.read(WORKS.resolve(file)).entries().stream().map(BibliographyEntry::key).toList();
    }

    private static Work work(BibliographyEntry entry) {
        Map<String, String> fields = new TreeMap<>();
        SHARED.forEach(name -> entry.field(name).filter(value -> !value.equals(fields.get("journal")))
                .ifPresent(value -> fields.put(name, value)));
        // PubMed has one field for pages and article numbers
        Stream.of("pages", "eid").flatMap(name -> entry.field(name).stream()).findFirst()
                .ifPresent(value -> fields.put("pages", value));
        // chapters and books have other numbers there
        entry.field("pmid").filter(number -> entry.type().equals("article"))
                .ifPresent(number -> fields.put("pmid", number));
        return new Work(entry.type(), entry.people("author"), entry.people("editor"), fields);
    }
}
