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
import java.nio.file.Files;
import java.nio.file.Path;

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
    void whatSomebodyHasWrittenIsKept() throws IOException {
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
    void whatIsNoReportIsSaid() {
        CommandLineRun run = CommandLineRun.of("submit", folder.resolve("nothing.casereport"));
        assertEquals(2, run.exitCode());
        assertTrue(run.err().contains("nothing.casereport"), run.err());
    }
}
