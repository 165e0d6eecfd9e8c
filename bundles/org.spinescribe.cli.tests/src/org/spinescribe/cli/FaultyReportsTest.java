/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;

/**
 * Tests reports that once silently lost words or characters, or printed wrong ones. The files are beside the project.
 */
class FaultyReportsTest extends ExportFolder {

    private static final Pattern CELL = Pattern.compile("<td>(.*?)</td>");

    @Test
    void csvCellsArePrintedAsTyped() throws IOException {
        String jats = jats("02-csv-cells-lose-signs");
        assertEquals(List.of("Slip", "&gt; 5 mm", "Base excess", "- 5", "Babinski", "+", "No data", "-", "Star", "*",
                "Level", "# 2", "Order", "1. first", "Note", "* note", "Bracket", "[a]"), cells(jats));
    }

    @Test
    void citationsInCsvCellsAreNumbered() throws IOException {
        Fault.copy("03-csv-citations", folder);
        assertFound("a.casereport:4:18: error: There is no figure or table ‘nof’.");
        assertEquals(List.of("Stone [2]", "x", "Reed [1]", "Fig. [nof?]"), cells(exported("jats", ".jats.xml")));
    }

    @Test
    void csvCellsKeepLinesAndOpenQuotesAreReported() throws IOException {
        Fault.copy("04-csv-blank-line-in-cell", folder);
        assertFound("a.casereport:5:18: error: u.csv: a quotation mark in line 2 is not closed");
        Files.writeString(folder.resolve("u.csv"), "a,b\nx,1\n");
        assertEquals(List.of("T5 | T6", "line 1 line 2", "x", "1", "1", "2"),
                cells(exported("jats", ".jats.xml")));
        assertTrue(exported("html", ".html").contains("line 1<br>"), exported("html", ".html"));
    }

    @Test
    void aCsvFileWithAnOpenQuoteIsNotExported() throws IOException {
        Fault.copy("attack-13-csv-open-quote", folder);
        CommandLineRun.of("check", folder).assertFails("csv-uq.casereport:4:18: error: uq.csv: a quotation mark in "
                + "line 2 is not closed");
        CommandLineRun.of("export", folder, "--to", "jats").assertSays(2, "not exported");
        assertFalse(Files.exists(folder.resolve("csv-uq.jats.xml")));
    }

    @Test
    void aWrappedLineMayBeginWithAnySign() throws IOException {
        String text = words(jats("05-wrapped-line-begins-with-sign"));
        for (String sentence : List.of("The translation was &gt; 5 mm in flexion.",
                "The base excess was - 5 mmol/L on arrival.", "The reflexes were + on the left. Patient number # 3 was "
                        + "seen in 1. And later in 1999. The score was 3.")) {
            assertTrue(text.contains(sentence), text);
        }
    }

    @Test
    void citationsInEveryFormAreCitedOrReported() throws IOException {
        Fault.copy("06-citations-printed-as-keys", folder);
        assertFound("error: ‘\\\\cite\\{k\\}’ is LaTeX and does not cite a work here. Write [@k].");
        String text = words(exported("jats", ".jats.xml"));
        assertTrue(text.contains("First [1, 2]. Then [see 1, p. 3; 2]. And [e.g., 1]. And (Reed [1]). As Reed [1] showed. "
                + "[1, 2] too; [1, see also 2]."), text);
    }

    @Test
    void photographsAreExportedUpright() throws IOException {
        Fault.copy("09-jpeg-orientation", folder);
        exported("jats,docx", ".jats.xml");
        assertEquals("400 x 600", size(Files.readAllBytes(folder.resolve("a-fig1.jpg"))));
        try (ZipFile docx = new ZipFile(folder.resolve("a.docx").toFile())) {
            assertEquals("400 x 600", size(docx.getInputStream(docx.getEntry("word/media/image1.jpeg")).readAllBytes()));
        }
    }

    private static String size(byte[] picture) throws IOException {
        var image = ImageIO.read(new ByteArrayInputStream(picture));
        return image.getWidth() + " x " + image.getHeight();
    }

    @Test
    void headingsWithoutQuotesBeginWithAnyWord() throws IOException {
        Fault.copy("24-headings-without-quotes", folder);
        CommandLineRun run = CommandLineRun.of("check", folder);
        assertTrue(run.out().contains("1 report checked: 0 errors"), run.toString());
        assertFalse(run.out().contains("[journal/abstract-headings]"), run.toString());
    }

    @Test
    void aChapterInheritsTheFieldsOfItsBook() throws IOException {
        Fault.copy("26-crossref-parent", folder);
        assertEquals("1 report checked: 0 errors, 0 warnings, 0 notes.\n", CommandLineRun.of("check", folder).out());
        String bib = exported("bibtex,csl-json", ".references.bib");
        assertTrue(bib.contains("booktitle = {Spine Book}") && bib.contains("editor = {Stone, Paul}")
                && bib.contains("year = {2019}"), bib);
        assertFalse((bib + Files.readString(folder.resolve("a.references.csl.json"))).contains("crossref"), bib);
    }

    @Test
    void keywordsInMeshFormAreAcceptedAndNotSplit() throws IOException {
        Fault.copy("32-keywords", folder);
        String said = CommandLineRun.of("check", folder).out();
        assertFalse(said.contains("[keywords/") || said.contains("[journal/keyword-wording]"), said);
        String page = words(exported("html", ".html"));
        assertTrue(page.contains("Injections, Epidural; Abscess; Case Reports"), page);
    }

    @Test
    void rightToLeftTextIsMarkedInWord() throws IOException {
        Fault.copy("37-right-to-left", folder);
        exported("docx", ".docx");
        try (ZipFile docx = new ZipFile(folder.resolve("a.docx").toFile())) {
            String text = new String(docx.getInputStream(docx.getEntry("word/document.xml")).readAllBytes(), StandardCharsets.UTF_8);
            assertTrue(text.contains("<w:bidi/></w:pPr><w:r><w:rPr><w:rtl/><w:lang w:bidi=\"he-IL\"/></w:rPr>"), text);
            assertTrue(text.contains("<w:rtl/><w:lang w:bidi=\"ar-SA\"/>"), text);
            assertTrue(text.contains("<w:r><w:t xml:space=\"preserve\">C5</w:t></w:r>"), text);
        }
        assertEquals(0, CommandLineRun.of("export", folder, "--to", "pdf").exitCode());
    }

    @Test
    void citationsBehindDigitsAreReportedAndNeighboursJoined() throws IOException {
        Fault.copy("38-superscript-after-number", folder);
        assertFound("a.casereport:4:38: warning: This citation is printed as a raised number after a digit",
                "also at 4:57 [citations/behind-digit]");
        String text = words(exported("jats", ".jats.xml"));
        assertTrue(text.contains("Text.1,2"), text);
    }

    @Test
    void wrongSignsAndUnitsAreReported() throws IOException {
        Fault.copy("40-style-misses", folder);
        String said = CommandLineRun.of("check", folder).out();
        for (String missed : List.of("37,5", "ug", "yrs", "wks", "x", ">=", "<=", "+/-", "oC", "kg/m2", "mm2", "P=0.000",
                "p = .03", "L 4")) {
            assertTrue(said.contains("‘" + missed + "’"), missed + " in " + said);
        }
    }

    @Test
    void controlCharactersAreReportedAndNotPrinted() throws IOException {
        Fault.copy("attack-12-control-characters-become-replacement", folder);
        String said = CommandLineRun.of("check", folder).out();
        for (String place : List.of("ctrl.casereport:3:43: warning: The character U+0001", "ff.casereport:3:43: warning: "
                + "The character U+000C", "vt.casereport:3:43: warning: The character U+000B")) {
            assertTrue(said.contains(place), said);
        }
        CommandLineRun.of("export", folder, "--to", "jats");
        assertTrue(Files.readString(folder.resolve("vt.jats.xml")).contains("STARTa bEND"));
        assertTrue(Files.readString(folder.resolve("ff.jats.xml")).contains("STARTa bEND"));
        assertTrue(Files.readString(folder.resolve("ctrl.jats.xml")).contains("STARTabEND"));
    }

    private void assertFound(String... findings) {
        String said = CommandLineRun.of("check", folder).out();
        for (String finding : findings) {
            assertTrue(said.contains(finding), finding + " in " + said);
        }
    }

    private String jats(String fault) throws IOException {
        Fault.copy(fault, folder);
        CommandLineRun check = CommandLineRun.of("check", folder);
        assertTrue(check.out().contains("0 errors, 0 warnings"), check.toString());
        return exported("jats", ".jats.xml");
    }

    private String exported(String formats, String ending) throws IOException {
        CommandLineRun run = CommandLineRun.of("export", folder.resolve("a.casereport"), "--to", formats);
        assertTrue(run.exitCode() < 2, run.toString());
        return new String(Files.readAllBytes(folder.resolve("a" + ending)), StandardCharsets.UTF_8);
    }

    private static List<String> cells(String jats) {
        return CELL.matcher(jats).results().map(cell -> words(cell.group(1))).toList();
    }

    private static String words(String xml) {
        return xml.replaceAll("<(?:[^<>]*)>", "").replaceAll("[\\s\\u00A0]+", " ");
    }
}
