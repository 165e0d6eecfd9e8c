/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.spinescribe.language.Fixtures;

/** An unreadable file gives a message of one line, with the remedy. */
class UnreadableReportTest {

    private static final String REPORT = "case report \"A case: größer\"\nauthor \"Ada Exemplar\"\n";

    @TempDir
    private Path folder;

    @Test
    void aMissingFileIsReported() {
        assertProblem("there is no such file", folder.resolve("missing.casereport"));
    }

    @Test
    void aFolderIsReported() {
        assertProblem("this is a folder", folder);
    }

    @Test
    void utf16TextIsReported() throws IOException {
        assertProblem("the file is UTF-16 text; save it as UTF-8", write(StandardCharsets.UTF_16));
        assertProblem("the file is UTF-16 text; save it as UTF-8", write(StandardCharsets.UTF_16LE));
        assertProblem("the file is UTF-16 text; save it as UTF-8", write(StandardCharsets.UTF_16BE));
    }

    @Test
    void anOlderEncodingIsReportedWithTheLine() throws IOException {
        assertProblem("line 1 is not UTF-8 text; save the file as UTF-8", write(StandardCharsets.ISO_8859_1));
    }

    @Test
    void aBinaryFileIsReportedWithTheLine() throws IOException {
        Path file = folder.resolve("binary.casereport");
        Files.write(file, new byte[] { 'P', 'K', 3, 4, '\n', 20, 7, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9 });
        assertProblem("this is not a text file (line 2", file);
    }

    @Test
    void anOversizedFileIsReported() throws IOException {
        Path file = folder.resolve("large.casereport");
        Files.writeString(file, "x".repeat(10 << 20));
        assertProblem("the file has 10 MB", file);
    }

    @Test
    void utf8IsReadWithOrWithoutByteOrderMark() throws Exception {
        Path file = folder.resolve("good.casereport");
        for (String mark : new String[] { "", "\uFEFF" }) {
            Files.writeString(file, mark + REPORT);
            assertEquals(0, Fixtures.REPORTS.check(file, Optional.empty()).findings().size());
        }
    }

    /** A file of the greatest allowed size, whose first brace is never closed. */
    @Test
    void anUnclosedBraceInALongFileIsReported() {
        String text = "case report \"A case\"\nauthor \"Ada Exemplar\"\nsection \"One\" {\n"
                + "  A line of prose.\n".repeat(40_000)
                + "section \"Two\" { Text. }\n".repeat(2_000);
        CheckedReport report = Fixtures.REPORTS.check(folder.resolve("long.casereport"), text);
        assertEquals("3:15 structure/not-closed", report.findings().getFirst().line() + ":"
                + report.findings().getFirst().column() + " " + report.findings().getFirst().rule());
        assertEquals(2_003, report.report().model().getParts().size());
    }

    private Path write(Charset charset) throws IOException {
        return Files.write(folder.resolve("text.casereport"), REPORT.getBytes(charset));
    }

    private static void assertProblem(String start, Path file) {
        UnreadableReport problem = assertThrows(UnreadableReport.class,
                () -> Fixtures.REPORTS.check(file, Optional.empty()));
        assertTrue(problem.getMessage().startsWith(start), problem.getMessage());
    }
}
