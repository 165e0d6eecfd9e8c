/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.output;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDateTime;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.spinescribe.manuscript.SampleManuscript;
import org.spinescribe.manuscript.docx.DocxWriter;
import org.spinescribe.manuscript.pdf.PdfWriter;

/** A writer distinguishes its own files from edited ones. */
class UnchangedOutputTest {

    @TempDir
    private Path folder;

    static Stream<ManuscriptWriter> writers() {
        return Stream.of(new DocxWriter(), new PdfWriter());
    }

    @ParameterizedTest
    @MethodSource("writers")
    void aNewOutputIsUnchanged(ManuscriptWriter writer) throws IOException {
        assertTrue(writer.isUnchanged(written(writer)));
    }

    @ParameterizedTest
    @MethodSource("writers")
    void aFileOfAnotherKindIsNotOurs(ManuscriptWriter writer) throws IOException {
        Path file = folder.resolve("notes.txt");
        Files.writeString(file, "My notes");

        assertFalse(writer.isUnchanged(file));
    }

    @Test
    void aPdfWithACommentIsChanged() throws IOException {
        Path file = written(new PdfWriter());
        Files.writeString(file, "1 0 obj\n<< /Type /Annot >>\nendobj\nstartxref\n0\n%%EOF\n",
                StandardOpenOption.APPEND);

        assertFalse(new PdfWriter().isUnchanged(file));
    }

    @Test
    void aDocumentSavedByWordIsChanged() throws IOException {
        Path file = written(new DocxWriter());
        Path saved = folder.resolve("saved.docx");
        try (ZipFile original = new ZipFile(file.toFile());
                ZipOutputStream copy = new ZipOutputStream(Files.newOutputStream(saved))) {
            for (ZipEntry entry : original.stream().toList()) {
                ZipEntry again = new ZipEntry(entry.getName());
                again.setTimeLocal(LocalDateTime.of(1980, 1, 1, 0, 0, 0));
                copy.putNextEntry(again);
                original.getInputStream(entry).transferTo(copy);
            }
        }

        assertFalse(new DocxWriter().isUnchanged(saved));
    }

    private Path written(ManuscriptWriter writer) throws IOException {
        Path file = folder.resolve("manuscript." + writer.extension());
        try (OutputStream out = Files.newOutputStream(file)) {
            writer.write(SampleManuscript.complete(), out);
        }
        return file;
    }
}
