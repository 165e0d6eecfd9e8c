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
import static org.spinescribe.cli.CommandLineRun.FOUNDING_CASE;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipFile;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SubmitCommandTest {

    @TempDir
    private Path folder;

    @Test
    void aFolderAndAnArchiveAreWritten() {
        CommandLineRun run = CommandLineRun.of("submit", FOUNDING_CASE, "-o", folder);
        assertEquals(0, run.exitCode(), run.err());
        assertTrue(run.out().endsWith(folder.resolve("hemangiopericytoma-submission.zip") + "\n"), run.out());
        Path written = folder.resolve("hemangiopericytoma-submission");
        for (String file : new String[] { "manuscript.docx", "anonymous-manuscript.pdf", "figures/figure-2b.tif",
            "still-to-do.txt" }) {
            assertTrue(Files.isRegularFile(written.resolve(file)), file);
        }
    }

    @Test
    void anEditedCoverLetterIsKept() throws IOException {
        CommandLineRun.of("submit", FOUNDING_CASE, "-o", folder);
        Path letter = folder.resolve("hemangiopericytoma-submission/cover-letter.docx");
        Files.writeString(letter, "Dear Editor, we did it ourselves.");
        CommandLineRun run = CommandLineRun.of("submit", FOUNDING_CASE, "-o", folder);
        assertEquals(2, run.exitCode());
        assertTrue(run.err().startsWith(letter + ": kept as it is"), run.err());
        assertEquals(0, CommandLineRun.of("submit", FOUNDING_CASE, "-o", folder, "--overwrite").exitCode());
        assertTrue(Files.size(letter) > 1000);
    }

    @Test
    void errorsAreNotSubmittedUnlessForced() throws IOException {
        Path report = folder.resolve("report.casereport");
        Files.writeString(report,
                "case report \"A case\"\nauthor \"Ada Exemplar\"\nsection \"One\" { See [@nobody]. }\n");
        CommandLineRun refused = CommandLineRun.of("submit", report);
        assertEquals(1, refused.exitCode());
        assertTrue(refused.err().contains("citations/unknown"), refused.err());
        assertTrue(refused.err().contains("--force"), refused.err());
        assertFalse(Files.exists(folder.resolve("report-submission")));
        assertEquals(0, CommandLineRun.of("submit", report, "--force").exitCode());
        String open = Files.readString(folder.resolve("report-submission/still-to-do.txt"));
        assertTrue(open.contains("citations/unknown"), open);
    }

    @Test
    void aMissingReportIsReported() {
        CommandLineRun run = CommandLineRun.of("submit", folder.resolve("nothing.casereport"));
        assertEquals(2, run.exitCode());
        assertTrue(run.err().contains("nothing.casereport"), run.err());
    }

    @Test
    void aRevisionMarksChangesWithAndWithoutNames() throws IOException {
        Path old = folder.resolve("old.casereport");
        Files.writeString(old, "case report \"A case\"\nauthor \"Ada Exemplar\"\n"
                + "section \"One\" { Doctor Exemplar saw a man with pain in the neck. }\n");
        Path report = folder.resolve("report.casereport");
        Files.writeString(report, Files.readString(old).replace("a man", "a woman").replace("pain", "numbness"));

        CommandLineRun run = CommandLineRun.of("submit", report, "--revision", old);

        assertEquals(0, run.exitCode(), run.err());
        Path written = folder.resolve("report-submission");
        String named = document(written.resolve("marked-manuscript.docx"));
        assertTrue(named.contains("<w:delText xml:space=\"preserve\">man</w:delText>"), named);
        assertTrue(named.contains("Exemplar") && !named.contains("w:date"), named);
        String anonymous = document(written.resolve("anonymous-marked-manuscript.docx"));
        assertTrue(anonymous.contains("<w:delText xml:space=\"preserve\">pain</w:delText>"), anonymous);
        assertFalse(anonymous.contains("Exemplar"), anonymous);
        assertTrue(Files.size(written.resolve("marked-manuscript.pdf")) > 1000);
        assertTrue(Files.size(written.resolve("anonymous-marked-manuscript.pdf")) > 1000);
        CommandLineRun.of("submit", report, "--revision", old, "--from", "HEAD").assertSays(2, "--revision or with --from");
        CommandLineRun.of("submit", report, "--revision", folder.resolve("none.casereport"))
                .assertSays(2, "none.casereport");
    }

    private static String document(Path docx) throws IOException {
        try (ZipFile zip = new ZipFile(docx.toFile())) {
            return new String(zip.getInputStream(zip.getEntry("word/document.xml")).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
