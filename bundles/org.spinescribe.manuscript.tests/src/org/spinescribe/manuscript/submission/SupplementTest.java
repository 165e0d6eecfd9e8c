/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.submission;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.spinescribe.language.check.CheckedReport;
import org.spinescribe.language.check.Reports;
import org.spinescribe.manuscript.Manuscript;
import org.spinescribe.manuscript.Supplement;
import org.spinescribe.manuscript.composition.Composer;
import org.spinescribe.manuscript.composition.CompositionProblem;
import org.spinescribe.manuscript.docx.DocxText;
import org.spinescribe.manuscript.docx.DocxWriter;
import org.spinescribe.manuscript.html.HtmlWriter;
import org.spinescribe.manuscript.jats.JatsSchema;
import org.spinescribe.manuscript.jats.JatsWriter;
import org.spinescribe.manuscript.pdf.PdfWriter;
import org.spinescribe.manuscript.pdf.TagTree;

/** Supplementary files are numbered, listed in every format, and handed in. */
class SupplementTest {

    private static final byte[] FILM = { 1, 2, 3 };
    private static final String REPORT = """
            case report "A case"
            author "Ada Exemplar"
            section "Case" { She walked ([#gait]); see Supplementary file [#data] and [#gait]. }
            supplement data "data.csv" caption { All *values*. }
            supplement gait "exemplar-gait.MP4" caption { The gait, filmed by Ada Exemplar. }
            """;

    @TempDir
    private Path folder;

    @Test
    void supplementsAreNumberedInTheOrderOfTheirFirstMention() throws Exception {
        Manuscript manuscript = Composer.compose(report(REPORT).report());
        assertEquals(List.of("supplement-1.mp4", "supplement-2.csv"),
                manuscript.supplements().stream().map(Supplement::name).toList());
    }

    @Test
    void supplementsAreMentionedAndListed() throws Exception {
        Manuscript manuscript = Composer.compose(report(REPORT).report());
        String docx = DocxText.of(new DocxWriter().files(manuscript, "m").get("m.docx")).replace('\u00A0', ' ');
        for (String line : List.of("She walked (Supplementary file 1); see Supplementary file 2 and 1.",
                "Supplementary files", "Supplementary file 1 (MP4) The gait, filmed by Ada Exemplar.",
                "Supplementary file 2 (CSV) All values.")) {
            assertTrue(docx.contains(line), docx);
        }
        String html = new String(new HtmlWriter().files(manuscript, "m").get("m.html"), StandardCharsets.UTF_8);
        assertTrue(html.replace('\u00A0', ' ').contains(
                "<span id=\"supplement_2\"><strong>Supplementary file 2</strong></span> (CSV) All"), html);
    }

    @Test
    void mentionsLinkToTheList() throws Exception {
        Manuscript manuscript = Composer.compose(report(REPORT).report());
        String html = new String(new HtmlWriter().files(manuscript, "m").get("m.html"), StandardCharsets.UTF_8);
        assertTrue(html.contains("<a href=\"#supplement_1\">"), html);
        String word = DocxText.xml(new DocxWriter().files(manuscript, "m").get("m.docx"));
        assertTrue(word.contains("<w:hyperlink w:anchor=\"supplement_1\""), word);
        assertTrue(word.contains("w:name=\"supplement_1\""), word);
        String tags = TagTree.of(new PdfWriter().files(manuscript, "m").get("m.pdf"));
        assertEquals(4, tags.split("Link", -1).length, tags);
    }

    @Test
    void jatsLinksToTheSupplementFiles() throws Exception {
        Map<String, byte[]> files = new JatsWriter().files(Composer.compose(report(REPORT).report()), "m");
        assertArrayEquals(FILM, files.get("m-supplement-1.mp4"));
        String jats = new String(files.get("m.jats.xml"), StandardCharsets.UTF_8);
        assertTrue(jats.contains("<xref ref-type=\"supplementary-material\" rid=\"supplement_1\">"), jats);
        assertTrue(jats.contains("<supplementary-material id=\"supplement_1\" xlink:href=\"m-supplement-1.mp4\">"),
                jats);
        JatsSchema.assumeInstalled();
        assertEquals(List.of(), JatsSchema.violations(files.get("m.jats.xml")));
    }

    @Test
    void supplementsAreSubmittedUnderNeutralNames() throws Exception {
        SubmissionPackage files = SubmissionPackage.of(report(REPORT));
        assertArrayEquals(FILM, files.files().get("supplements/supplement-1.mp4"));
        assertTrue(files.files().containsKey("supplements/supplement-2.csv"));
        String anonymous = DocxText.of(files.files().get("anonymous-manuscript.docx"));
        assertTrue(anonymous.contains("The gait, filmed by"), anonymous);
        assertFalse(anonymous.contains("Exemplar"), anonymous);
        String open = new String(files.files().get(SubmissionPackage.OPEN_POINTS), StandardCharsets.UTF_8);
        assertTrue(open.contains("Look at supplements/supplement-1.mp4"), open);
    }

    @Test
    void aMissingFileIsNamed() throws Exception {
        CheckedReport report = report(REPORT.replace("data.csv", "date.csv"));
        assertEquals("Supplementary file data: there is no file ‘date.csv’ that can be read. Put it into the folder of "
                + "the report.",
                assertThrows(CompositionProblem.class, () -> Composer.compose(report.report())).getMessage());
    }

    @Test
    void aFileOutsideTheFolderIsRefused() throws Exception {
        CheckedReport report = report(REPORT.replace("data.csv", "../data.csv"));
        assertTrue(assertThrows(CompositionProblem.class, () -> Composer.compose(report.report())).getMessage()
                .contains("outside the folder"));
    }

    private CheckedReport report(String text) throws Exception {
        write("data.csv", "a;b".getBytes(StandardCharsets.UTF_8));
        write("exemplar-gait.MP4", FILM);
        return Reports.open()
                .check(write("report.casereport", text.getBytes(StandardCharsets.UTF_8)), Optional.empty());
    }

    private Path write(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content);
    }
}
