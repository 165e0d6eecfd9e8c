/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.sources.bibliography;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.params.provider.ValueSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A broken entry affects no other entry, and is reported with its line. */
class BibTeXProblemTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "an unclosed value      | @article{bad, title = {Spine, year = 1999}   | 2 | not closed",
            "an unclosed quotation  | @article{bad, title = \"Spine, year = 1999}  | 2 | title",
            "an unclosed entry      | @article{bad, title = {Spine}, year = 1999   | 2 | not closed",
            "no key                 | @article{, title = {Spine}}                  | 2 | no key",
            "no key at all          | @article{title = {Spine}}                    | 2 | no key",
            "no equals sign         | @article{bad, title {Spine}}                 | 2 | '='",
            "no value               | @article{bad, title = , year = 1999}         | 2 | value",
            "no brace               | @article bad, title = {Spine}                | 2 | '{'",
            "something else         | @article{bad, %$ nonsense }                  | 2 | Field name" })
    void aBrokenEntryKeepsTheOtherEntries(String fault, String broken, int line, String word) {
        Bibliography bibliography = BibTeX.read(
                "@book{before, title = {A}}\n" + broken + "\n\n@book{after, title = {B}}\n");

        assertEquals(List.of("before", "after"), bibliography.entries().stream().map(BibliographyEntry::key).toList());
        assertEquals(1, bibliography.problems().size(), bibliography.problems().toString());
        assertEquals(line, bibliography.problems().getFirst().line());
        assertTrue(bibliography.problems().getFirst().message().contains(word),
                bibliography.problems().getFirst().message());
    }

    @Test
    void aMissingCommaIsReportedAndTheFieldIsRead() {
        Bibliography bibliography = BibTeX.read("@book{a,\n  title = {A}\n  year = 2001\n}");

        assertEquals("2001", bibliography.find("a").orElseThrow().fields().get("year"));
        BibliographyProblem problem = bibliography.problems().getFirst();
        assertEquals("3:3", problem.line() + ":" + problem.column());
    }

    @Test
    void anUnknownMacroKeepsTheName() {
        Bibliography bibliography = BibTeX.read("@article{a, journal = esj}");

        assertEquals("esj", bibliography.find("a").orElseThrow().fields().get("journal"));
        assertTrue(bibliography.problems().getFirst().message().contains("@string"));
    }

    @Test
    void theFirstOfTwoEqualKeysIsUsed() {
        Bibliography bibliography = BibTeX.read("@book{a, year = 1}\n@book{b, year = 2}\n@book{a, year = 3}");

        assertEquals("1", bibliography.find("a").orElseThrow().fields().get("year"));
        BibliographyProblem problem = bibliography.problems().getFirst();
        assertEquals(3, problem.line());
        assertTrue(problem.message().contains("line 1"), problem.message());
    }

    @Test
    void anUnknownCrossReferenceAndAnUnknownCommandAreReported() {
        Bibliography bibliography = BibTeX.read("@inbook{a, crossref = {b}, title = {The \\foo{bar}}}");

        assertEquals("The bar", bibliography.find("a").orElseThrow().fields().get("title"));
        assertEquals(2, bibliography.problems().size());
        assertEquals("\\foo",
                at(bibliography.problems().get(1), "@inbook{a, crossref = {b}, title = {The \\foo{bar}}}"));
    }

    @Test
    void aCircleOfCrossReferencesEnds() {
        Bibliography bibliography = BibTeX.read("@book{a, crossref = {b}, year = 1}\n@book{b, crossref = {a}}");

        assertEquals("1", bibliography.find("b").orElseThrow().fields().get("year"));
    }

    @Test
    void anotherEncodingIsReportedAndKeysAreRead() {
        String text = "@book{a, author = {K\u00F6nig, Ren\u00E9e}}";
        for (String encoding : List.of("ISO-8859-1", "UTF-16LE", "UTF-16BE")) {
            byte[] bytes = ((encoding.startsWith("UTF") ? "\uFEFF" : "") + text).getBytes(Charset.forName(encoding));

            Bibliography bibliography = BibliographyReader.read(bytes, "references.bib");

            assertTrue(bibliography.find("a").isPresent(), encoding);
            assertEquals(1, bibliography.problems().size(), encoding);
            assertTrue(bibliography.problems().getFirst().message().contains("UTF-8"), encoding);
        }
    }

    @Test
    void aByteOrderMarkIsIgnored() {
        Bibliography bibliography = BibliographyReader.read(
                "\uFEFF@book{a, year = 1}".getBytes(StandardCharsets.UTF_8), "references.bib");

        assertEquals(1, bibliography.entries().size());
        assertEquals(List.of(), bibliography.problems());
    }

    private static String at(BibliographyProblem problem, String text) {
        return text.substring(problem.offset(), problem.offset() + problem.length());
    }

    /** A part missing at the end is marked at the last character, so that every place is in the file. */
    @ParameterizedTest
    @ValueSource(strings = { "@article{a, title=", "@article{a, title", "@article{a,", "@article{", "@string{a=",
            "@article{a, author={Reed" })
    void everyProblemIsInTheFile(String text) {
        Bibliography read = BibliographyReader.read(text, "a.bib");
        assertFalse(read.problems().isEmpty());
        read.problems().forEach(problem -> assertTrue(problem.offset() >= 0 && problem.length() >= 0
                && problem.offset() + problem.length() <= text.length(), problem::toString));
    }
}
