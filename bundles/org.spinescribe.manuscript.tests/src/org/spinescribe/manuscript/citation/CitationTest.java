/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.citation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spinescribe.manuscript.Inline;
import org.spinescribe.manuscript.PrintedText;
import org.spinescribe.manuscript.Reference;
import org.spinescribe.sources.bibliography.BibliographyEntry;
import org.spinescribe.sources.bibliography.PersonName;

/** The printed citations in the text. Works a…i are cited one after the other first, so that a is 1 and i is 9. */
class CitationTest {

    private static final List<BibliographyEntry> WORKS = IntStream.rangeClosed('a', 'i')
            .mapToObj(key -> work(String.valueOf((char) key), "2001")).toList();

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', value = {
            "springer-basic-brackets      | a               | [1]",
            "springer-basic-brackets      | a b             | [1, 2]",
            "springer-basic-brackets      | a b c h         | [1–3, 8]",
            "springer-basic-brackets      | h c a b         | [1–3, 8]",
            "springer-basic-brackets      | a b d e f h i   | [1, 2, 4–6, 8, 9]",
            "springer-basic-brackets      | b b             | [2]",
            "springer-basic-brackets      | b@pp. 12–14     | [2, pp. 12–14]",
            "springer-basic-brackets      | b@12-14         | [2, pp. 12–14]",
            "springer-basic-brackets      | b@p._7          | [2, p. 7]",
            "springer-basic-brackets      | b@Figure_3      | [2, fig. 3]",
            "springer-basic-brackets      | b@appendix_A    | [2, appendix A]",
            "springer-basic-brackets      | a b@p._7 c      | [1; 2, p. 7; 3]",
            "springer-basic-brackets      | -b              | [2]",
            "springer-vancouver-brackets  | a b c h         | [1–3,8]",
            "nlm-citation-sequence        | a b c h         | (1–3,8)",
            "american-medical-association | a b c h         | ^1–3,8^",
            "american-medical-association | b@p._7 d        | ^2(p7),4^",
            "springer-basic-author-date   | a b             | (Author-a 2001; Author-b 2001)",
            "springer-basic-author-date   | b@pp._3–4       | (Author-b 2001, pp. 3–4)",
            "springer-basic-author-date   | -b              | (2001)" })
    void isPrintedInTheStyle(String style, String cited, String printed) {
        List<WorkInCitation> works = Arrays.stream(cited.replace("pp. ", "pp._").split(" ")).map(CitationTest::cited)
                .toList();

        assertEquals(printed, PrintedText.of(cite(style, works)).replace('\u00A0', ' '));
    }

    @Test
    void linksEachNumberToTheWork() {
        List<Inline.Citation.Part> parts = cite("springer-basic-brackets", works("a", "b", "c", "h")).parts();

        assertEquals(List.of("1:a", "3:c", "8:h"), parts.stream().filter(part -> part.reference().isPresent())
                .map(part -> part.text() + ":" + part.reference().get()).toList());
    }

    @Test
    void numbersFollowTheOrderOfCitationAndUncitedWorksAreNotListed() {
        Citations citations = CitationStyle.find("springer-basic-brackets").orElseThrow().cite(WORKS,
                List.of(works("h"), works("c", "a"), works("h")));

        assertEquals(List.of("[1]", "[2, 3]", "[1]"), citations.inText().stream().map(PrintedText::of).toList());
        assertEquals(List.of("1. h", "2. c", "3. a"), citations.references().stream()
                .map(reference -> reference.label() + " " + reference.key()).toList());
    }

    @Test
    void anAlphabeticalStyleNumbersTheSortedList() {
        Citations citations = CitationStyle.find("acta-neurochirurgica").orElseThrow().cite(WORKS,
                List.of(works("h"), works("c")));

        assertEquals(List.of("[2]", "[1]"), citations.inText().stream().map(PrintedText::of).toList());
    }

    @Test
    void worksOfOneAuthorAndYearGetLetters() {
        List<BibliographyEntry> works = List.of(work("x", "Smith", "2001"), work("y", "Smith", "2001"));

        Citations citations = CitationStyle.find("springer-basic-author-date").orElseThrow().cite(works,
                List.of(works("y"), works("x")));

        assertEquals(List.of("(Smith 2001a)", "(Smith 2001b)"),
                citations.inText().stream().map(PrintedText::of).toList());
        assertTrue(citations.references().stream().map(Reference::text).map(PrintedText::of)
                .anyMatch(text -> text.contains("(2001a)")));
    }

    @Test
    void withoutCitationsThereAreNoReferences() {
        Citations citations = CitationStyle.find("spine").orElseThrow().cite(WORKS, List.of());

        assertEquals(List.of(), citations.references());
    }

    @Test
    void aWorkMissingFromTheBibliographyIsNamed() {
        CitationStyle style = CitationStyle.find("spine").orElseThrow();

        Exception error = assertThrows(IllegalArgumentException.class, () -> style.cite(WORKS, List.of(works("zz"))));
        assertTrue(error.getMessage().contains("zz"));
    }

    @Test
    void severalThreadsMayCiteAtOnce() throws Exception {
        CitationStyle style = CitationStyle.find("springer-basic-brackets").orElseThrow();
        Citations alone = style.cite(WORKS, List.of(works("a", "b"), works("c")));
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Callable<Citations>> jobs = IntStream.range(0, 40)
                    .<Callable<Citations>>mapToObj(i -> () -> style.cite(WORKS, List.of(works("a", "b"), works("c"))))
                    .toList();
            for (Future<Citations> result : threads.invokeAll(jobs)) {
                assertEquals(alone, result.get());
            }
        }
    }

    private static Inline.Citation cite(String style, List<WorkInCitation> works) {
        return CitationStyle.find(style).orElseThrow()
                .cite(WORKS, List.of(works("a", "b", "c", "d", "e", "f", "g", "h", "i"), works)).inText(1);
    }

    private static List<WorkInCitation> works(String... keys) {
        return Arrays.stream(keys).map(WorkInCitation::of).toList();
    }

    /** Reads {@code -b@pp._3}: a minus suppresses the author, @ gives the locator. */
    private static WorkInCitation cited(String text) {
        String[] parts = text.replaceFirst("^-", "").split("@");
        return new WorkInCitation(parts[0], "", parts.length == 1 ? Optional.empty()
                : Optional.of(parts[1].replace('_', ' ')), text.startsWith("-"));
    }

    private static BibliographyEntry work(String key, String year) {
        return work(key, "Author-" + key, year);
    }

    private static BibliographyEntry work(String key, String author, String year) {
        return new BibliographyEntry(key, "article", Map.of("title", "Title " + key, "journal", "Spine", "year", year),
                Map.of("author", List.of(PersonName.person("Ann", author))), 0);
    }
}
