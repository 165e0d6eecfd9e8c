/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.sources.bibliography;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;

/** Broken bibliographies other than BibTeX: valid parts are read, the rest is reported at its place. */
class OtherKindsProblemTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "a record cut off     | refs.ris  | TY  - JOUR%ID  - a%TI  - A%ER  - %TY  - JOUR%ID  - b%TI  - B | 5 | ER",
            "a key used twice     | refs.ris  | TY  - JOUR%ID  - a%TI  - A%ER  - %TY  - JOUR%ID  - a%TI  - B%ER  -"
                    + "| 5 | line 1",
            "a line outside       | refs.ris  | TY  - JOUR%ID  - a%TI  - A%ER  - %TI  - B | 5 | no record",
            "nothing to print     | refs.ris  | TY  - JOUR%ID  - a%PY  - 2001%ER  - | 1 | title",
            "a number used twice  | refs.nbib | PMID- 1%TI  - A.%%PMID- 1%TI  - B. | 4 | pmid1",
            "a list cut off       | refs.json | [{`id`: `a`, `title`: `A`},%{`id`: `b | 2 | cut off",
            "a work cut off       | refs.json | [{`id`: `a`, `title`: `A`},%{`id`: `b`, | 2 | cut off",
            "a missing comma      | refs.json | [{`id`: `a`, `title`: `A`}%{`id`: `b`}] | 2 | comma",
            "text behind          | refs.json | [{`id`: `a`, `title`: `A`}]%x | 2 | not JSON",
            "no key               | refs.json | [{`id`: `a`, `title`: `A`},%{`title`: `B`}] | 2 | no key",
            "not a work           | refs.json | [{`id`: `a`, `title`: `A`},%17] | 2 | work" })
    void isReportedWithTheLine(String fault, String name, String text, int line, String word) {
        Bibliography bibliography = BibliographyReader.read(text.replace('%', '\n').replace('`', '"'), name);

        assertEquals(1, bibliography.problems().size(), bibliography.problems().toString());
        assertEquals(line, bibliography.problems().getFirst().line(), bibliography.problems().toString());
        assertTrue(bibliography.problems().getFirst().message().contains(word),
                bibliography.problems().getFirst().message());
        assertEquals("A", bibliography.entries().getFirst().field("title").orElse("A"));
    }

    @Test
    void anUnknownFormatIsReportedWithTheFirstLine() {
        for (String name : List.of("refs.ris", "refs.nbib", "refs.json", "refs.txt")) {
            Bibliography bibliography = BibliographyReader.read("\n\n1. Tomita K. Spine 1997\n", name);

            assertEquals(3, bibliography.problems().getFirst().line(), name);
            assertTrue(bibliography.problems().getFirst().message().contains("‘1. Tomita K.")
                    || bibliography.problems().getFirst().message().contains("'1. Tomita K."), name);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "refs.bib", "refs.ris", "refs.nbib", "refs.json" })
    void anEmptyFileListsNothing(String name) {
        for (String empty : List.of("", "\uFEFF", "\r\n \n")) {
            Bibliography bibliography = BibliographyReader.read(empty, name);

            assertEquals(0, bibliography.entries().size() + bibliography.problems().size());
        }
    }

    @Test
    void theContentDecidesTheFormat() {
        String ris = "Provider: a publisher\nContent: text/plain\n\nTY  - JOUR\nID  - a\nTI  - A\nER  - \n";
        for (String name : List.of("refs.bib", "refs.nbib", "refs.json", "refs")) {
            assertEquals("A", BibliographyReader.read(ris, name).find("a").orElseThrow().fields().get("title"), name);
        }
        String bib = "@article{a, title = {A}, abstract = {\nTY  - JOUR\n}}";
        assertEquals("A", BibliographyReader.read(bib, "refs").find("a").orElseThrow().fields().get("title"));
    }

    @Test
    void anotherEncodingIsReportedAndTheRestIsRead() {
        byte[] bytes = "TY  - JOUR\nID  - a\nAU  - König, R\nER  - \n".getBytes(StandardCharsets.ISO_8859_1);

        Bibliography bibliography = BibliographyReader.read(bytes, "refs.ris");

        assertEquals("König", bibliography.find("a").orElseThrow().people("author").getFirst().family());
        assertEquals(3, bibliography.problems().getFirst().line());
        assertTrue(bibliography.problems().getFirst().message().contains("UTF-8"));
    }

    @Test
    @Tag("exhaustive")
    void tenThousandWorksAreRead() {
        String ris = works("TY  - JOUR\nAU  - Tomita, K\nTI  - Work %d\nPY  - 1997\nSP  - 1\nEP  - 9\nER  - \n", "\n");
        String nbib = works("PMID- %d\nTI  - Work.\nFAU - Tomita, Katsuro\nDP  - 1997 Feb 1\nPG  - 324-33\n", "\n");
        String json = "[" + works("{\"id\": \"w%d\", \"title\": \"A\", \"author\": [{\"literal\": \"B\"}]}", ",") + "]";
        for (String text : List.of(ris, nbib, json)) {
            Bibliography read = BibliographyReader.read(text, "refs");
            assertEquals(10_000, read.entries().size());
            assertEquals(List.of(), read.problems());
        }
    }

    private static String works(String work, String between) {
        return IntStream.range(0, 10_000).mapToObj(i -> work.replace("%d", String.valueOf(i + 1)))
                .collect(Collectors.joining(between));
    }

    @ParameterizedTest
    @ValueSource(strings = { "a", " ", "\n", "-", "–", "<", "<b ", "[", "{", "'", "1", ",", "PMID: ", "et al ",
            "\n      ", "TI  - x\n", "ER  - \n", "\"" })
    @Tag("exhaustive")
    void aHundredThousandRepeatedCharactersDoNoHarm(String repeated) {
        String much = repeated.repeat(100_000);
        List<String> texts = List.of("TY  - JOUR\nTI  - " + much, "TY  - JOUR\nAU  - " + much, "TY  - " + much,
                "TY  - JOUR\nN1  - " + much, "TY  - JOUR\nSP  - " + much + "\nPY  - " + much, "PMID- " + much,
                "PMID- 1\nFAU - " + much + "\nAU  - " + much + "\nDP  - " + much + "\nPG  - " + much,
                "[" + much, "[{\"id\": \"a\", \"title\": \"" + much + "\"}]", much);
        for (String text : texts) {
            int length = text.getBytes(StandardCharsets.UTF_8).length;
            BibliographyReader.read(text, "refs").problems().forEach(problem -> assertTrue(problem.offset() >= 0
                    && problem.length() >= 0 && problem.offset() + problem.length() <= length, problem::toString));
        }
    }

    @Property(tries = 500)
    void anyTextIsReadWithoutException(
            @ForAll @StringLength(max = 60) @Chars({ '[', '{', '"', ':', ',', '}', ']', 'i', 'd', '\n', '-', '1' })
            String text) {
        for (String start : List.of("", "[{\"id\":\"a\",\"issued\":", "[{\"id\":\"a\",\"author\":[",
                "TY  - JOUR\nPY  - ", "TY  - JOUR\nAU  - ", "PMID- 1\nFAU - ", "PMID- 1\nDP  - ")) {
            BibliographyReader.read(start + text, "refs");
        }
    }
}
