/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.anonymous;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.spinescribe.manuscript.Block;
import org.spinescribe.manuscript.FrontMatter;
import org.spinescribe.manuscript.Inline;
import org.spinescribe.manuscript.Manuscript;
import org.spinescribe.manuscript.PageLayout;
import org.spinescribe.manuscript.docx.DocxWriter;
import org.spinescribe.manuscript.pdf.PdfWriter;

/** Names are found in supplementary files of any kind. */
class FileTextsTest {

    private static final String NAME = "Zoë Exemplar";

    @Test
    void inPlainTextOfAnyEncoding() throws Exception {
        for (Charset encoding : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16,
                Charset.forName("windows-1252"))) {
            assertTrue(has(("patient,rater\n1," + NAME + "\n").getBytes(encoding)), encoding.name());
        }
    }

    @Test
    void inMarkupAcrossElementsAndInAttributes() throws Exception {
        assertTrue(
                has("<?xml version=\"1.0\"?><a><b>Zo&#xEB;</b> Exem<i>plar</i></a>".getBytes(StandardCharsets.UTF_8)));
        assertTrue(has("<svg author='Zoë Exemplar'/>".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void inDocumentsOfOfficeAndInPdf() throws Exception {
        assertTrue(has(new DocxWriter().files(manuscript(), "m").get("m.docx")));
        assertTrue(has(new PdfWriter().files(manuscript(), "m").get("m.pdf")));
    }

    @Test
    void inArchivesWithinArchives() throws Exception {
        assertTrue(has(zip("b.zip", zip("a.txt", NAME.getBytes(StandardCharsets.UTF_8)))));
        assertTrue(has(zip(NAME + ".txt", new byte[0])));
    }

    @Test
    void aNameInAFilmIsFound() throws Exception {
        byte[] film = new byte[200];
        byte[] name = NAME.getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(name, 0, film, 100, name.length);
        assertTrue(has(film));
    }

    @Test
    void aDamagedFileIsRefused() throws IOException {
        byte[] pdf = new PdfWriter().files(manuscript(), "m").get("m.pdf");
        assertThrows(IOException.class, () -> FileTexts.of(Arrays.copyOf(pdf, 20)));
    }

    private static boolean has(byte[] file) throws IOException {
        return FileTexts.of(file).stream().map(text -> text.replaceAll("\\s+", " "))
                .anyMatch(text -> text.contains(NAME));
    }

    private static byte[] zip(String name, byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        }
        return bytes.toByteArray();
    }

    private static Manuscript manuscript() {
        FrontMatter front = new FrontMatter(List.of(new Inline.Text("Values")), Optional.empty(), "", List.of(),
                List.of(), List.of(), List.of(), List.of(), List.of());
        return new Manuscript("en", front, List.of(new Block.Paragraph(List.of(new Inline.Text("Rated by Zoë "),
                new Inline.Styled(Inline.Style.EMPHASIS, List.of(new Inline.Text("Exem"))), new Inline.Text("plar.")))),
                List.of(), List.of(), PageLayout.MANUSCRIPT);
    }
}
