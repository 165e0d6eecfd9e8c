/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.sources.bibliography;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

/** Entries of BibTeX and their fields. */
class BibTeXTest {

    @Test
    void readsTheFieldsOfAnEntryInOrder() {
        Bibliography bibliography = BibTeX.read("""
                @Article{onoki2018,
                  Title = {Recurrent primary osseous hemangiopericytoma},
                  journal = "Eur Spine J",
                  year = 2018,
                }
                """);

        BibliographyEntry entry = bibliography.find("onoki2018").orElseThrow();
        assertEquals("article", entry.type());
        assertEquals(List.of("title", "journal", "year"), List.copyOf(entry.fields().keySet()));
        assertEquals("Eur Spine J", entry.fields().get("journal"));
        assertEquals("2018", entry.fields().get("year"));
        assertEquals(List.of(), bibliography.problems());
    }

    @Test
    void knowsTheOffsetOfTheKey() {
        String text = "% a comment\n@article{ frankel1969, year = 1969 }";

        assertEquals(text.indexOf("frankel1969"), BibTeX.read(text).entries().getFirst().offset());
    }

    @Test
    void ignoresTextCommentsAndPreambles() {
        Bibliography bibliography = BibTeX.read("""
                Exported by a program, questions to someone@example.org
                @comment{jabref-meta: databaseType:bibtex;}
                @Comment not even braces
                @preamble{"\\newcommand{\\noopsort}[1]{}"}
                @book(tomita, title = {Spine (tumours)})
                """);

        assertEquals("tomita", keys(bibliography));
        assertEquals("Spine (tumours)", bibliography.entries().getFirst().fields().get("title"));
        assertEquals(List.of(), bibliography.problems());
    }

    @Test
    void resolvesStringsMonthsAndJoinedPieces() {
        BibliographyEntry entry = entry("""
                @string{esj = "European Spine Journal"}
                @article{a, journal = esj # " (online)", month = mar # "~3", volume = {27}}
                """);

        assertEquals("European Spine Journal (online)", entry.fields().get("journal"));
        assertEquals("March\u00A03", entry.fields().get("month"));
    }

    @Test
    void inheritsFromTheCrossReferencedVolume() {
        BibliographyEntry chapter = entry("""
                @incollection{chapter, title = {Sarcoma}, pages = {3--9}, crossref = {volume}}
                @book{volume, title = {Spine Tumors}, publisher = {Springer}, year = 2010, doi = {10.1000/1}}
                """);

        assertEquals("Sarcoma", chapter.fields().get("title"));
        assertEquals("Spine Tumors", chapter.fields().get("booktitle"));
        assertEquals("Springer", chapter.fields().get("publisher"));
        assertTrue(chapter.field("doi").isEmpty(), "the volume's DOI is not the chapter's");
    }

    @Test
    void keepsAddressesUnchanged() {
        BibliographyEntry entry = entry("""
                @misc{a, url = {https://example.org/~spine/a\\_b--c?x=1%20}, doi = {10.1002/(SICI)1097\\_1}}
                """);

        assertEquals("https://example.org/~spine/a_b--c?x=1%20", entry.fields().get("url"));
        assertEquals("10.1002/(SICI)1097_1", entry.fields().get("doi"));
    }

    private static BibliographyEntry entry(String text) {
        return BibTeX.read(text).entries().getFirst();
    }

    private static String keys(Bibliography bibliography) {
        return String.join(" ", bibliography.entries().stream().map(BibliographyEntry::key).toList());
    }
}
