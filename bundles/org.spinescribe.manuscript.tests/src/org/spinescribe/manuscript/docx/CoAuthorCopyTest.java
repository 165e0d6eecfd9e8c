/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.spinescribe.language.check.Reports;
import org.spinescribe.manuscript.InstalledProgram;
import org.spinescribe.manuscript.composition.FileAccess;
import org.spinescribe.manuscript.export.Edited;
import org.spinescribe.manuscript.export.Export;
import org.spinescribe.manuscript.export.ExportOptions;
import org.spinescribe.manuscript.export.Exported;
import org.spinescribe.manuscript.output.ManuscriptWriter;
import org.spinescribe.manuscript.submission.SubmissionPackage;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The Word file for co-authors contains its report; no file for a journal does. */
class CoAuthorCopyTest {

    private static final Path EXAMPLE =
            Path.of("..", "org.spinescribe.examples", "hemangiopericytoma", "hemangiopericytoma.casereport");
    /** Marks that only a copy for co-authors has. */
    private static final Pattern MARK = Pattern.compile("_SpineScribe_|customXml|spinescribe\\.org/co-authors|w:sdt\\b"
            + "|trackRevisions|ADDIN|CSL_CITATION|co-authors");

    @TempDir
    private static Path folder;
    private static Path copy;
    private static DocxFile file;

    @BeforeAll
    static void write() throws Exception {
        copy = exported(new CoAuthorCopyWriter(Optional.empty()), EXAMPLE);
        file = DocxFile.of(Files.readAllBytes(copy));
    }

    private static Path exported(ManuscriptWriter writer, Path report) {
        Exported exported = new Export(Reports.open(), List.of(writer), new ExportOptions(Optional.empty(),
                Edited.REPLACE, false, Optional.empty(), FileAccess.REPORT_FOLDER))
                .export(report, folder.resolve("copy"));
        return exported.written().getFirst();
    }

    @Test
    void theFileNameMarksACoAuthorCopy() {
        assertEquals("copy.co-authors.docx", copy.getFileName().toString());
    }

    @Test
    void theCopyContainsEveryCharacterOfTheReport() throws Exception {
        Element list = file.xml("customXml/item1.xml").getDocumentElement();
        String source = list.getElementsByTagName("source").item(0).getTextContent();

        assertEquals(Files.readString(EXAMPLE), new String(Base64.getDecoder().decode(source), StandardCharsets.UTF_8));
        assertEquals("hemangiopericytoma.casereport", list.getAttribute("report"));
    }

    /** The list gives the offset of each typed character: the report has the same character there. */
    @Test
    void everyTypedCharacterIsAtTheListedOffset() throws Exception {
        String report = Files.readString(EXAMPLE);
        NodeList typed = file.xml("customXml/item1.xml").getElementsByTagName("typed");
        List<String> wrong = new ArrayList<>();
        int characters = 0;
        for (int i = 0; i < typed.getLength(); i++) {
            Element piece = (Element) typed.item(i);
            int from = Integer.parseInt(piece.getAttribute("from"));
            String printed = piece.getTextContent().replace('\u00A0', ' ');
            String written = report.substring(from, from + printed.length()).replace('\u00A0', ' ');
            if (!alike(printed, written)) {
                wrong.add(printed + " is not " + written);
            }
            characters += printed.length();
        }
        assertEquals(List.of(), wrong);
        assertTrue(characters > 8_000, characters + " characters");
    }

    /** Whether two characters match; ranges of levels may be typed and printed with different dashes. */
    private static boolean alike(String printed, String written) {
        return printed.replaceAll("[–-]", "-").equals(written.replaceAll("[–-]", "-"));
    }

    @Test
    void everyParagraphOfTheListIsBookmarked() throws Exception {
        String document = file.text("word/document.xml") + file.text("word/footnotes.xml");
        NodeList paragraphs = file.xml("customXml/item1.xml").getElementsByTagName("paragraph");
        for (int i = 0; i < paragraphs.getLength(); i++) {
            String bookmark = ((Element) paragraphs.item(i)).getAttribute("bookmark");
            assertTrue(document.contains("w:name=\"" + bookmark + "\""), bookmark);
        }
        assertTrue(paragraphs.getLength() > 100);
    }

    @Test
    void citationsAreFieldsForReferenceManagers() {
        String document = file.text("word/document.xml");

        assertTrue(document.contains("ADDIN ZOTERO_ITEM CSL_CITATION"));
        assertTrue(document.contains("&quot;citation-key&quot;:&quot;stout1942&quot;")
                || document.contains("\"citation-key\":\"stout1942\""));
    }

    @Test
    void generatedTextIsLockedWithAShortReason() {
        assertTrue(file.text("word/document.xml").contains("w:val=\"sdtContentLocked\""));
        for (Generated reason : Generated.values()) {
            assertTrue(reason.sentence().length() <= 64, reason.sentence());
        }
    }

    @Test
    void trackedChangesAndLineNumbersAreOn() {
        assertTrue(file.text("word/settings.xml").contains("<w:trackRevisions/>"));
        assertTrue(file.text("word/document.xml").contains("<w:lnNumType"));
        assertTrue(file.text("word/styles.xml").contains("w:line=\"240\""));
    }

    @Test
    void theCopyIsAWordFileWithoutErrors() throws Exception {
        assertEquals(List.of(), DocxChecks.problems(file.bytes()));
    }

    @Test
    @Tag("exhaustive")
    void microsoftsValidatorFindsNoError() throws Exception {
        OpenXmlSdk.assumeInstalled();
        OpenXmlSdk.assertValid(copy);
    }

    @Test
    @Tag("exhaustive")
    void libreOfficeKeepsTheMarksOnSaving() throws Exception {
        InstalledProgram.assume("soffice", "--version");
        Path output = Files.createDirectory(folder.resolve("saved"));
        Process process = new ProcessBuilder("soffice", "--headless", "-env:UserInstallation="
                + folder.resolve("profile").toUri(), "--convert-to", "docx:MS Word 2007 XML", "--outdir",
                output.toString(), copy.toString()).redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        assertTrue(process.waitFor(5, TimeUnit.MINUTES), "LibreOffice did not end.");
        DocxFile saved = DocxFile.of(Files.readAllBytes(output.resolve(copy.getFileName())));

        assertEquals(marks(file, "_SpineScribe_\\d+"), marks(saved, "_SpineScribe_\\d+"));
        assertEquals(marks(file, "spinescribe-\\d+"), marks(saved, "spinescribe-\\d+"));
        assertTrue(saved.text("word/settings.xml").contains("trackRevisions"));
        assertEquals(file.xml("customXml/item1.xml").getDocumentElement().getTextContent(),
                saved.xml("customXml/item1.xml").getDocumentElement().getTextContent());
    }

    private static List<String> marks(DocxFile of, String mark) {
        return Pattern.compile(mark).matcher(of.text("word/document.xml")).results().map(found -> found.group())
                .distinct().sorted().toList();
    }

    @Test
    void noPlainExportContainsMarksForCoAuthors() throws Exception {
        Path plain = exported(new DocxWriter(), EXAMPLE);

        assertEquals(List.of(), leaks("plain.docx", Files.readAllBytes(plain)));
    }

    @Test
    void noSubmittedFileContainsMarksForCoAuthors() throws Exception {
        SubmissionPackage handedIn = SubmissionPackage.of(Reports.open().check(EXAMPLE, Optional.empty()));
        List<String> leaks = new ArrayList<>();
        for (var written : handedIn.files().entrySet()) {
            leaks.addAll(leaks(written.getKey(), written.getValue()));
        }
        assertTrue(handedIn.files().size() > 5);
        assertEquals(List.of(), leaks);
    }

    @Test
    void theLeakSearchFindsMarksInACoAuthorCopy() throws Exception {
        assertFalse(leaks("copy.docx", file.bytes()).isEmpty());
    }

    private static List<String> leaks(String name, byte[] content) throws Exception {
        List<String> leaks = new ArrayList<>();
        Map<String, byte[]> parts = name.endsWith(".docx") ? DocxFile.of(content).parts() : Map.of("", content);
        parts.forEach((part, bytes) -> {
            if (MARK.matcher(part + new String(bytes, StandardCharsets.UTF_8)).find()) {
                leaks.add(name + " " + part);
            }
        });
        return leaks;
    }
}
