/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.spinescribe.manuscript.ExpectedText;
import org.spinescribe.manuscript.InstalledProgram;
import org.spinescribe.manuscript.SampleManuscript;

/** What a screen reader is told: the tags with their attributes, such as alternative texts and the scope of headers. */
class PdfTagsTest {

    @TempDir
    private Path folder;

    @Test
    void areAsExpected() throws Exception {
        InstalledProgram.assume("pdfinfo", "-v");
        ExpectedText.compare("pdf/tags.txt", tags());
    }

    private String tags() throws IOException, InterruptedException {
        Path file = folder.resolve("manuscript.pdf");
        try (OutputStream out = Files.newOutputStream(file)) {
            new PdfWriter().write(SampleManuscript.complete(), out);
        }
        Process process = new ProcessBuilder("pdfinfo", "-struct", file.toString()).start();
        String tags = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor());
        // the numbers of objects say nothing to a reader
        return tags.replaceAll("Object \\d+ \\d+", "Object");
    }
}
