/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.sources.bibliography;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Data that violate the format of a bibliography are read as intended; guesses are reported. */
class OddFormsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "Winter RB and Lonstein JE           | Winter, R B; Lonstein, J E",
            "Winter RB, Lonstein JE, de Groot P  | Winter, R B; Lonstein, J E; de Groot, P",
            "Xiaoming LI and Wei WU              | LI, Xiaoming; WU, Wei",
            "Smith, J.; Jones, K. L.; and Roy, B | Smith, J.; Jones, K. L.; Roy, B",
            "Smith, J. \\& Jones, K.             | Smith, J.; Jones, K.",
            "Smith, J. &amp; Jones, K.           | Smith, J.; Jones, K.",
            "Smith, J., Jones, K., Roy, B. C.    | Smith, J.; Jones, K.; Roy, B. C.",
            "Ann Smith and Jane B. Doe, MD, PhD  | Smith, Ann; Doe, Jane B.",
            "Doe, Jane, MD                       | Doe, Jane",
            "Smith, John PhD and Roy, B          | Smith, John; Roy, B",
            "World Health Organization           | World Health Organization",
            "Dr. Ann Smith and Prof. Jane Doe    | Smith, Ann; Doe, Jane",
            "Smith, A, B, C, D                   | Smith, A, B C D" })
    void namesInOtherFormsAreReadAndReported(String raw, String names) {
        assertEquals(names, names(entry("author = {" + raw + "}")));
        assertTrue(problemsOf("author = {" + raw + "}").stream().anyMatch(problem -> problem.message()
                .contains("reads this")
                && problem.slip()), raw);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "Smith, J and Jones, K. L.     | Smith, J; Jones, K. L.", "Stone, Jr., Paul R. | Stone, Jr., Paul R.",
            "M{\\\"u}ller, A and {\\'E}. Lo | Müller, A; Lo, É.",
            "{AO Spine; Study Group}       | AO Spine; Study Group",
            "Smith, J and {\\it et al.}    | Smith, J; et al.",       "Kim, {\\em J}            | Kim, J" })
    void correctBibTeXNamesAreNotReported(String raw, String names) {
        assertEquals(names, names(entry("author = {" + raw + "}")));
        assertEquals(List.of(), problemsOf("author = {" + raw + "}"));
    }

    @Test
    void anInvalidAccessDateIsReported() {
        assertTrue(problemsOf("urldate = {2020-13-45}").stream().anyMatch(BibliographyProblem::slip));
        assertEquals(List.of(), problemsOf("urldate = {2020-11-30}"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "volume = {Vol. 12}      | volume | 12", "volume = {Volume 3A}  | volume | 3A",
            "volume = {Bd. 7}        | volume | 7",
            "number = {No. 3}        | number | 3",  "number = {Issue 4}    | number | 4",
            "number = {Nov}          | number | Nov",
            "pages = {pp. 12--15}    | pages  | 12–15", "pages = {p. 12}    | pages  | 12",
            "pages = {12--}          | pages  | 12",
            "pages = {S12--S15}      | pages  | S12–S15" })
    void labelsAreRemovedFromNumbers(String field, String name, String value) {
        assertEquals(value, entry(field).field(name).orElse(""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "c2004 | 2004", "©2004 | 2004", "[2004] | 2004", "2020-21 | 2020-21" })
    void libraryNotationsOfYearsAreRead(String text, String edtf) {
        assertEquals(edtf, WorkDate.parse(text).map(WorkDate::edtf).orElse("none"));
    }

    @Test
    void theSpringOf2020IsNoSpanOfYears() {
        assertEquals("2020", WorkDate.parse("2020-21").orElseThrow().years());
        assertEquals("Spring", WorkDate.parse("2020-21").orElseThrow().months().orElse(""));
        assertEquals("2020–2021", WorkDate.of(entry("year = {2020-21}")).orElseThrow().years());
    }

    @ParameterizedTest
    @CsvSource({ "2004a", "20044", "2004?x", "20 O4" })
    void anInvalidYearIsReported(String year) {
        assertEquals(1, problemsOf("year = {" + year + "}").size());
        assertEquals(List.of(), problemsOf("year = {in press}, pages = {1}"));
    }

    @Test
    void anAngleBracketOutsideMarkupStays() {
        BibliographyEntry work = entry("title = {<b>Bold</b> and <i>in vivo</i>, a<b>c}");
        assertEquals("<b>Bold</b> and <i>in vivo</i>, a<b>c", work.field("title").orElse(""));
        assertFalse(problemsOf("title = {a<b>c}").isEmpty());
        assertEquals(List.of(), problemsOf("title = {<b>Bold</b> and <i>in vivo</i>}"));
    }

    @Test
    void anAbbreviatedJournalTitleIsTheJournal() {
        Bibliography read = BibliographyReader.read("PMID- 1\nTI  - A\nTA  - Eur Spine J\n", "refs.nbib");
        assertEquals("Eur Spine J", read.entries().getFirst().field("journal").orElse(""));
        assertEquals("", read.entries().getFirst().field("shortjournal").orElse(""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "[\"Smith, J\", {\"family\": \"Doe\", \"given\": \"A\"}] | Smith, J; Doe, A | 0",
            "\"Smith, J and Doe, A\"                                 | Smith, J; Doe, A | 0",
            "{\"family\": \"Doe\", \"given\": \"A\"}                 | Doe, A           | 0",
            "[{\"family\": \"Doe\"}, {}, []]                         | Doe              | 1" })
    void oddCslJsonNamesAreReadOrReported(String names, String read, int problems) {
        Bibliography bibliography = BibliographyReader.read("[{\"id\": \"a\", \"title\": \"T\", \"author\": " + names
                + "}]", "refs.json");
        assertEquals(read, names(bibliography.entries().getFirst()));
        assertEquals(problems, bibliography.problems().size(), bibliography.problems()::toString);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "\"title\": {\"a\": 1}, \"volume\": \"3\"                   | 1", "\"title\": \"T\", \"volume\": [] | 0",
            "\"title\": \"T\", \"page\": {}                            | 1",  "\"title\": [\"T\"]               | 0",
            "\"title\": \"T\", \"issued\": {\"date-parts\": [[2020, 13, 40]]} | 1",
            "\"title\": \"T\", \"issued\": {\"date-parts\": [[2020, 2, 30]]}  | 1",
            "\"title\": \"T\", \"issued\": {\"date-parts\": [[2020, 2, null]]} | 0" })
    void invalidCslJsonValuesAreReported(String fields, int problems) {
        Bibliography bibliography = BibliographyReader.read("[{\"id\": \"a\", \"author\": [{\"family\": \"B\"}], "
                + fields + "}]", "refs.json");
        assertEquals(problems, bibliography.problems().size(), bibliography.problems()::toString);
    }

    private static String names(BibliographyEntry work) {
        return work.people("author").stream().map(PlainNames::text).collect(Collectors.joining("; "));
    }

    private static BibliographyEntry entry(String fields) {
        return BibTeX.read("@article{a, " + fields + "}").entries().getFirst();
    }

    private static List<BibliographyProblem> problemsOf(String fields) {
        return BibTeX.read("@article{a, " + fields + "}").problems();
    }
}
