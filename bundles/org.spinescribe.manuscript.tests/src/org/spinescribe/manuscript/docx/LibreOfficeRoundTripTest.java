/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.spinescribe.manuscript.InstalledProgram;
import org.spinescribe.manuscript.SampleManuscript;

/** A document keeps its content when LibreOffice opens and saves it. */
@Tag("exhaustive")
class LibreOfficeRoundTripTest {

    @TempDir
    private Path folder;

    @BeforeAll
    static void libreOfficeIsInstalled() {
        InstalledProgram.assume("soffice", "--version");
    }

    @Test
    void contentSurvivesLibreOffice() throws Exception {
        Path ours = Files.write(folder.resolve("ours.docx"), DocxFile.of(SampleManuscript.complete()).bytes());

        Contents before = Contents.of(ours);
        Contents after = Contents.of(saved(ours));

        assertEquals(before.headings(), after.headings());
        assertEquals(before.paragraphs(), after.paragraphs());
        assertEquals(before.tables(), after.tables());
        assertEquals(before.footnotes(), after.footnotes());
        assertEquals(before.pictures(), after.pictures());
        assertTrue(before.headings().size() > 5 && before.tables().size() > 2 && before.footnotes().size() == 1);
    }

    private Path saved(Path docx) throws IOException, InterruptedException {
        Path output = Files.createDirectory(folder.resolve("saved"));
        Process process = new ProcessBuilder("soffice", "--headless", "-env:UserInstallation="
                + folder.resolve("profile").toUri(), "--convert-to", "docx:MS Word 2007 XML", "--outdir",
                output.toString(), docx.toString()).redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        assertTrue(process.waitFor(5, TimeUnit.MINUTES), "LibreOffice did not end.");
        return output.resolve(docx.getFileName());
    }

    /** The content of a document. */
    private record Contents(List<String> headings, List<String> paragraphs, List<String> tables, List<String> footnotes,
            int pictures) {

        static Contents of(Path file) throws IOException {
            try (InputStream stream = Files.newInputStream(file); XWPFDocument document = new XWPFDocument(stream)) {
                List<String> headings = new ArrayList<>();
                List<String> paragraphs = new ArrayList<>();
                for (XWPFParagraph paragraph : document.getParagraphs()) {
                    String text = paragraph.getText().replaceAll("\\[footnoteRef:\\d+\\]", "")
                            .replaceAll("\\[\\d+: ", "[").replaceAll("\\s+", " ").strip();
                    if (!text.isEmpty()) {
                        paragraphs.add(text);
                        if (String.valueOf(paragraph.getStyle()).matches("Heading\\d")) {
                            headings.add(paragraph.getStyle() + " " + text);
                        }
                    }
                }
                return new Contents(headings, paragraphs,
                        document.getTables().stream().map(XWPFTable::getText).toList(),
                        document.getFootnotes().stream().map(Contents::text).filter(text -> !text.isEmpty()).toList(),
                        document.getAllPictures().size());
            }
        }

        private static String text(XWPFFootnote note) {
            return String.join("\n", note.getParagraphs().stream().map(XWPFParagraph::getText).toList()).strip();
        }
    }
}
