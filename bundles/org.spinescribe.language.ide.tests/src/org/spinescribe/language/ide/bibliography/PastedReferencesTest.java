/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.ide.bibliography;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.spinescribe.language.ide.ReportAtCaret;
import org.spinescribe.language.report.Report;
import org.spinescribe.sources.bibliography.BibliographyEntry;
import org.spinescribe.sources.bibliography.BibliographyReader;

/** Tests that references in a pasted text are matched with those of the report, or added. */
class PastedReferencesTest {

    private static final String KNOWN = """
            @article{onoki, author = {Onoki, T.}, title = {Recurrent {T}umour of the \\emph{spine}}, year = 2018,
              pages = {386--392}, doi = {10.1007/S00586-017-5322-1}}
            @article{tomita, author = {Tomita, Katsuro}, title = {Total en bloc spondylectomy.}, year = {1997}}
            @article{denis, author = {Denis, F.}, title = {Three columns}, year = {1983}, pmid = {6670016}}
            """;
    private static final String NAMING = "case report \"A\"\nreferences \"own.bib\"\n";

    @TempDir
    private Path folder;

    @Test
    void worksMatchByIdentifierOrTitleAndYear() throws Exception {
        Files.writeString(folder.resolve("own.bib"), KNOWN);
        assertEquals("onoki", key("title = {Another title}, year = 2019, doi = {10.1007/s00586-017-5322-1}"));
        assertEquals("denis", key("title = {Another title}, pmid = {6670016}"));
        assertEquals("tomita", key("author = {Tomita, K.}, title = {Total En Bloc <i>Spondylectomy</i>}, year = 1997, "
                + "pages = {324--333}, doi = {10.1234/x}"));
    }

    @Test
    void anotherWorkWithTheSameTitleIsAdded() throws Exception {
        Files.writeString(folder.resolve("own.bib"), KNOWN);
        assertEquals("x", key("author = {Tomita, K.}, title = {Total en bloc spondylectomy}, year = 1998"));
        assertEquals("x", key("author = {Boriani, S.}, title = {Total en bloc spondylectomy}, year = 1997"));
        assertEquals("x", key("title = {Recurrent tumour of the spine}, year = 2018, doi = {10.1234/other}"));
        assertEquals("x", key("title = {Recurrent tumour of the spine}, year = 2018, pages = {1--2}"));
        assertEquals("x", key("title = {Total en bloc spondylectomy}"));
    }

    @Test
    void theKeyOfAnotherWorkIsNotReused() throws Exception {
        Files.writeString(folder.resolve("own.bib"), KNOWN);
        List<BibliographyEntry> works = works("@article{denis, title = {New}, year = 2020} @article{denisa, title = {Old}}");
        PastedReferences pasted = PastedReferences.of(report(NAMING), works);
        assertEquals(Map.of("denis", "denisa", "denisa", "denisaa"), pasted.keys());
        assertEquals(List.of("denisa", "denisaa"), pasted.plan().added().stream().map(BibliographyEntry::key).toList());
        assertTrue(pasted.plan().text().startsWith(KNOWN), pasted.plan().text());
        assertEquals(List.of(), pasted.plan().edits());
    }

    @Test
    void aCitedKeyWithoutWorkIsNotReused() throws Exception {
        Report report = report("case report \"A\"\nsection \"Case\" { As [@reed2018] says. }\n");
        assertEquals(Map.of("reed2018", "reed2018a"), PastedReferences.of(report, works("@book{reed2018, title = {Cord}}"))
                .keys());
    }

    @Test
    void aReportWithoutBibliographyGetsOne() throws Exception {
        PastedReferences pasted = PastedReferences.of(report("case report \"A\"\n"), works("@book{reed, title = {Cord}}"));
        assertEquals("references.bib", pasted.plan().file().orElseThrow().getFileName().toString());
        assertEquals("case report \"A\"\n\nreferences \"references.bib\"\n", pasted.plan().in("case report \"A\"\n"));
    }

    @Test
    void anExistingBibliographyIsReferencedUnchanged() throws Exception {
        Files.writeString(folder.resolve("references.bib"), KNOWN);
        PastedReferences pasted = PastedReferences.of(report("case report \"A\"\n"),
                works("@article{x, title = {Three columns}, year = 1983}"));
        assertEquals(Map.of("x", "denis"), pasted.keys());
        assertTrue(pasted.plan().file().isEmpty());
        assertEquals(1, pasted.plan().edits().size());
    }

    @Test
    void knownWorksNeedNoWritableBibliography() throws Exception {
        Files.writeString(folder.resolve("own.nbib"), "PMID- 6670016\nTI  - Three columns\nDP  - 1983\n");
        Report report = report("case report \"A\"\nreferences \"own.nbib\"\n");
        String key = report.bibliographies().getFirst().bibliography().entries().getFirst().key();
        List<BibliographyEntry> known = works("@article{x, title = {Three columns}, year = 1983}");
        assertEquals(Map.of("x", key), PastedReferences.of(report, known).keys());
        List<BibliographyEntry> other = works("@article{x, title = {Three columns}, year = 1983} @book{y, title = {Cord}}");
        assertThrows(NoPlaceForWorks.class, () -> PastedReferences.of(report, other));
        assertEquals(Map.of("x", key), PastedReferences.known(report, other));
    }

    private String key(String fields) throws IOException, NoPlaceForWorks {
        return PastedReferences.of(report(NAMING), works("@article{x, " + fields + "}")).keys().get("x");
    }

    private Report report(String text) {
        return ReportAtCaret.of(folder.resolve("a.casereport"), text).report();
    }

    private static List<BibliographyEntry> works(String text) {
        return BibliographyReader.read(text, "pasted.bib").entries();
    }
}
