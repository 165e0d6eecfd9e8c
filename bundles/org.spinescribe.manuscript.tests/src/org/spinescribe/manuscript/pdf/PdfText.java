/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.spinescribe.manuscript.InstalledProgram;

/** The text that a reader can copy out of a PDF; needs pdftotext. */
public final class PdfText {

    private PdfText() {
    }

    /** The text in its layout on the pages; skips the test where pdftotext is not installed. */
    public static String of(byte[] pdf) throws IOException, InterruptedException {
        return of(pdf, "-layout");
    }

    /** The text in the order of the PDF, without page artifacts. */
    public static String inReadingOrder(byte[] pdf) throws IOException, InterruptedException {
        return of(pdf, "-raw");
    }

    private static String of(byte[] pdf, String order) throws IOException, InterruptedException {
        InstalledProgram.assume("pdftotext", "-v");
        Path file = Files.createTempFile("manuscript", ".pdf");
        try {
            Files.write(file, pdf);
            Process process = new ProcessBuilder("pdftotext", order, "-enc", "UTF-8", file.toString(), "-").start();
            String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertEquals(0, process.waitFor());
            return text;
        } finally {
            Files.delete(file);
        }
    }
}
