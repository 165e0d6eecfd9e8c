/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.citation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.spinescribe.manuscript.ExpectedText;
import org.spinescribe.manuscript.PrintedText;
import org.spinescribe.manuscript.Reference;
import org.spinescribe.sources.bibliography.Bibliography;
import org.spinescribe.sources.bibliography.BibliographyReader;

/** The reference list of one bibliography in every bundled style. */
class ReferenceListTest {

    static SortedSet<String> styles() {
        return CitationStyle.identifiers();
    }

    @ParameterizedTest
    @MethodSource("styles")
    void printsTheEntriesInTheStyle(String style) throws IOException {
        Bibliography bibliography = BibliographyReader.read(Path.of("input", "references.bib"));
        assertEquals(List.of(), bibliography.problems());
        List<List<WorkInCitation>> groups = bibliography.entries().stream()
                .map(entry -> List.of(WorkInCitation.of(entry.key()))).toList();

        Citations citations = CitationStyle.find(style).orElseThrow().cite(bibliography.entries(), groups);

        String printed = Stream.concat(citations.inText().stream().map(PrintedText::of),
                citations.references().stream().map(ReferenceListTest::line))
                .collect(Collectors.joining("\n", "", "\n"));
        ExpectedText.compare("citation/" + style + ".txt", printed);
    }

    @Test
    void anUnknownStyleIsNotFound() {
        assertEquals(false, CitationStyle.find("journal-of-nothing").isPresent());
        assertEquals(false, CitationStyle.find("../NOTICE").isPresent());
    }

    private static String line(Reference reference) {
        return reference.label() + " | " + PrintedText.of(reference.text());
    }
}
