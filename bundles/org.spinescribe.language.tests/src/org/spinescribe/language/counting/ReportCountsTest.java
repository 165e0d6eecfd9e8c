/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.counting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.spinescribe.language.Fixtures;
import org.spinescribe.language.journals.LimitedQuantity;

class ReportCountsTest {

    @TempDir
    private Path folder;

    @Test
    void markupAndHeadingsOfTheAbstractAreNotCounted() throws IOException {
        assertEquals(6, counts("""
                abstract
                  Purpose { Two *words* }
                  Methods { and **four** H~2~O 10^3^ }
                """).words(TextPart.ABSTRACT));
    }

    /** "See Fig. 1 [2]." has four words in Word, and so it has here. */
    @Test
    void aSeparateCitationOrNumberIsOneWord() throws IOException {
        assertEquals(5, counts("section \"One\" { See Fig. [#mri] [@onoki2018; @tomita1997, p. 3]. }\n")
                .words(TextPart.BODY));
    }

    @Test
    void abstractBodyLegendsTablesAndStatementsAreCountedSeparately() throws IOException {
        ReportCounts counts = counts("""
                abstract { One. }
                section "One two" { Three four.^[Five six.] }
                subsection "Seven" {
                  Eight.

                  | a | b |
                  |---|---|
                  | c | d e |
                }
                figure mri "mri.png" alt "Not counted" caption { A legend here. }
                table course "The course" {
                  | Day |
                  |-----|
                  | 1   |
                } note { A note. }
                consent { Given in writing. }
                highlights {
                  - First point.
                  - The second point.
                }
                """);
        assertEquals(1, counts.words(TextPart.ABSTRACT));
        assertEquals(8, counts.words(TextPart.BODY));
        assertEquals(3, counts.words(TextPart.LEGENDS));
        assertEquals(5 + 6, counts.words(TextPart.TABLES));
        assertEquals(3, counts.words(TextPart.STATEMENTS));
        assertEquals(5, counts.words(TextPart.HIGHLIGHTS));
        assertEquals(2, counts.of(LimitedQuantity.HIGHLIGHTS));
        assertEquals(3, counts.of(LimitedQuantity.HIGHLIGHT_WORDS));
        assertEquals(17, counts.of(LimitedQuantity.HIGHLIGHT_CHARACTERS));
    }

    @Test
    void theBodyCountFollowsTheJournalsExclusions() throws IOException {
        String report = "abstract { One two. }\nsection \"Three\" { Four. }\nconsent { Five. }\njournal mine\n";
        Files.writeString(folder.resolve("mine.journal"), "journal mine\nbody at most 9 words excluding abstract\n");
        assertEquals(3, counts(report).of(LimitedQuantity.BODY_WORDS));
        Files.writeString(folder.resolve("mine.journal"), "journal mine\nbody at most 9 words\n");
        assertEquals(2, counts(report).of(LimitedQuantity.BODY_WORDS));
    }

    @Test
    void generatedTablesAreCountedOnce() throws IOException {
        ReportCounts counts = counts("""
                section "One" {
                  [timeline]

                  [timeline]
                }
                timeline
                  day 1 procedure "Fusion"
                table course "Course" { | a |
                  |---| }
                figure mri "mri.png"
                """);
        assertEquals(2, counts.of(LimitedQuantity.TABLES));
        assertEquals(1, counts.of(LimitedQuantity.FIGURES));
        assertEquals(3, counts.of(LimitedQuantity.FLOATS));
    }

    @Test
    void onlyCitedWorksAreCounted() throws IOException {
        Files.copy(Fixtures.path("references.bib"), folder.resolve("references.bib"));
        assertEquals(2, counts("section \"One\" { A [@stout1942], b [@stout1942; @tomita1997], c [@nobody]. }\n"
                + "references \"references.bib\"\n").of(LimitedQuantity.REFERENCES));
    }

    @Test
    void aWorkCitedByKeyAndPmidIsOneReference() throws IOException {
        Files.copy(Path.of("../org.spinescribe.sources.tests/fixtures/bibliography/works.nbib"),
                folder.resolve("works.nbib"));
        assertEquals(1, counts("section \"One\" { A [@tomita1997], b [@pmid9051895]. }\n"
                + "references \"works.nbib\"\n").of(LimitedQuantity.REFERENCES));
    }

    @Test
    void quantitiesOfTheTitlePageAreCounted() throws IOException {
        ReportCounts counts = counts("author \"Ada\"\nauthor \"Ben\"\nkeywords \"Spine\", \"Spinal cord\"\n"
                + "short title \"A case\"\npatient sex male\npatient sex female\n");
        assertEquals("A case report: 3 13 6 2 2 2", "A case report: " + counts.of(LimitedQuantity.TITLE_WORDS) + " "
                + counts.of(LimitedQuantity.TITLE_CHARACTERS) + " " + counts.of(LimitedQuantity.SHORT_TITLE_CHARACTERS)
                + " " + counts.of(LimitedQuantity.AUTHORS) + " " + counts.of(LimitedQuantity.KEYWORDS) + " "
                + counts.of(LimitedQuantity.PATIENTS));
    }

    private ReportCounts counts(String blocks) throws IOException {
        return ReportCounts.of(Fixtures.REPORTS.check(folder.resolve("report.casereport"),
                "case report \"A case report\"\n" + blocks).report());
    }
}
