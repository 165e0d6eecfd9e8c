/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.sources.bibliography;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bibliographies that were once read wrongly. They lie beside the project. */
class FaultsTest {

    private static final Path FAULTS = Path.of("../../../shared/faults");

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "01-tilde-in-names/t.bib             | author | Muñoz, A.; Guimarães, João; Guimarães, João; Nuñez "
                    + "López, C.; Nguyễn, H.",
            "14-biblatex-extended-names/t.bib    | author | van Ackooij, W.; Lopez, I.",
            "17-suffix-in-names/t.bib            | author | Stone, Jr., Paul R.; Stone, Jr., Paul R.; Reed, III, Mia; "
                    + "Stone, Jr., Paul R.",
            "19-initials-without-points/t.ris    | author | Okada, M R; Ng, K H" })
    void namesAreReadCorrectly(String file, String field, String names) throws IOException {
        assertEquals(names, read(file).entries().getFirst().people(field).stream().map(PlainNames::text)
                .collect(Collectors.joining("; ")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "13-control-characters/t.bib              | title | Title",
            "15-dates-with-time-and-ranges/t.bib      | date  | 2023-09-24 / 2018/2019",
            "16-html-in-titles/t.bib                  | title | Use of BRAF and WHO grades & <i>in vivo</i> "
                    + "<i>S. aureus</i> <5 years, TGF-β",
            "20-pages-with-suffixes/t.bib             | pages | 105.e1–105.e5 / 123–132.e4 / vii–x / 123–125",
            "20-pages-with-suffixes/t.bib             | eid   | e2018-0012",
            "21-article-number-fields/t.bib           | eid   | 5678",
            "22-ris-with-cr-only/t.ris                | title | First",
            "28-doi-forms-in-exports/t.bib            | doi   | 10.1000/abc / 10.1000/y",
            "34-punctuation-and-quotes-in-titles/t.bib | title | Re: <i>Is it safe?</i> / What is “the spine?”" })
    void fieldsAreReadCorrectly(String file, String field, String values) throws IOException {
        assertEquals(values, read(file).entries().stream().flatMap(work -> work.field(field).stream())
                .collect(Collectors.joining(" / ")));
    }

    @Test
    void spansOfYearsAreDates() throws IOException {
        assertEquals(List.of("2023", "2018–2019", "1991–1992", "2005"),
                read("15-dates-with-time-and-ranges/t.bib").entries().stream()
                        .map(work -> WorkDate.of(work).orElseThrow().years()).toList());
    }

    @ParameterizedTest
    @CsvSource({ "13-control-characters/t.bib, 1", "15-dates-with-time-and-ranges/t.bib, 4",
            "29-same-work-unicode/t.bib, 3" })
    void aSlipIsReportedWithTheLine(String file, int line) throws IOException {
        assertEquals(List.of(line), read(file).problems().stream().map(BibliographyProblem::line).toList());
        assertTrue(read(file).problems().getFirst().slip());
    }

    @ParameterizedTest
    @ValueSource(strings = { "bomb.bib", "chain.bib", "brace.bib", "cmd.bib" })
    void aBibliographyBombIsReportedOnce(String file) throws IOException {
        assertEquals(1, read("attack-14-bib-bombs/" + file).problems().size());
    }

    private static Bibliography read(String file) throws IOException {
        Path path = FAULTS.resolve(file);
        Assumptions.assumeTrue(Files.exists(path), path + " is missing");
        return BibliographyReader.read(path);
    }

    /** Every kind of file, as programs write them: nothing that a list of references prints is lost on the way. */
    @Test
    void realBibliographiesSurviveARoundTrip() throws IOException {
        Path corpus = Path.of("../../../shared/corpus/bib");
        Assumptions.assumeTrue(Files.isDirectory(corpus), corpus + " is missing");
        try (Stream<Path> files = Files.list(corpus)) {
            for (Path file : files.sorted().toList()) {
                ReadAgain.check(file.getFileName().toString(), BibliographyReader.read(file).entries());
            }
        }
    }
}
