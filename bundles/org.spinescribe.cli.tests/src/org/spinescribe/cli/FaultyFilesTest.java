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
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;

/** Tests malicious reports and folders, as once found. The files are beside the project. */
class FaultyFilesTest extends ExportFolder {

    @Test
    void aCarriageReturnAtTheEndHidesNoFinding() throws IOException {
        Fault.copy("attack-01-cr-swallows-all-findings", folder);
        CommandLineRun check = CommandLineRun.of("check", folder);
        assertEquals(1, check.exitCode(), check.toString());
        for (String report : List.of("cr2", "cr3")) {
            assertTrue(check.out().contains(report + ".casereport:4:1: error: ‘The’ is between the parts"),
                    check.out());
        }
        assertEquals(1, CommandLineRun.of("export", folder, "--to", "docx").exitCode());
        assertEquals(List.of("README", "cr2.casereport", "cr3.casereport"), names(folder));
    }

    @Test
    void aSlashInAJournalNameIsReportedAtItsPlace() throws IOException {
        Fault.copy("attack-02-slash-in-journal-name", folder);
        write("good.casereport", "Text.");
        CommandLineRun check = CommandLineRun.of("check", folder);
        assertTrue(check.out().contains("a.casereport:2:9: error: There is no journal ‘scare-1/0’."), check.toString());
        assertTrue(check.out().contains("2 reports checked: 1 error"), check.toString());
    }

    @Test
    void aTemplateWithActiveContentIsRefused() throws IOException {
        Fault.copy("attack-07-template-active-content", folder);
        Path report = folder.resolve("r.casereport");
        for (String template : List.of("dde.docx", "ole.docx", "remoteimg.docx")) {
            CommandLineRun run = CommandLineRun.of("export", report, "--to", "docx", "--template",
                    folder.resolve(template));
            assertEquals(2, run.exitCode(), run.toString());
            assertTrue(run.err().contains(template), run.toString());
            assertFalse(Files.exists(folder.resolve("r.docx")), template);
        }
    }

    @Test
    void devicesAndPipesAreReportedAtTheirPlaces() throws IOException, InterruptedException {
        assumeTrue(new File("/dev/zero").exists(), "There is no /dev/zero here.");
        Fault.copy("attack-15-check-reads-devices", folder);
        for (String link : List.of("zero.png", "zero.bib", "zero.csv")) {
            Files.createSymbolicLink(folder.resolve(link), Path.of("/dev/zero"));
        }
        pipes("pipe.png", "pipe.bib");
        CommandLineRun check = CommandLineRun.of("check", folder);
        for (String place : List.of("bib1.casereport:4:12", "bib2.casereport:4:12", "bib5.casereport:4:12",
                "fig1.casereport:4:10", "fig2.casereport:4:10", "fig9.casereport:4:10", "tab1.casereport:4:18")) {
            assertTrue(check.out().contains(place + ": error: "), place + check);
        }
        assertTrue(CommandLineRun.of("export", folder, "--to", "docx").exitCode() > 0);
    }

    @Test
    void devicesAreNotReadAsJournals() throws IOException, InterruptedException {
        assumeTrue(new File("/dev/zero").exists(), "There is no /dev/zero here.");
        Fault.copy("attack-28-journal-file-device", folder);
        Files.createSymbolicLink(folder.resolve("z.journal"), Path.of("/dev/zero"));
        pipes("p.journal");
        CommandLineRun check = CommandLineRun.of("check", folder);
        for (String name : List.of("p", "z")) {
            assertTrue(check.out().contains("r" + name + ".casereport:2:9: error: The file " + name
                    + ".journal beside this report cannot be read as a journal."), check.toString());
            CommandLineRun.of("check", folder.resolve("rp.casereport"), "--journal", name)
                    .assertSays(2, "journal ‘" + name + "’");
        }
    }

    @Test
    void aLongChainOfJournalsIsReported() throws IOException {
        Fault.copy("attack-28-journal-file-device", folder);
        int most = 3000;
        for (int i = 0; i < most; i++) {
            Files.writeString(folder.resolve("j" + i + ".journal"), "journal j" + i + " \"J\"\nfollows j" + (i + 1) + "\n");
        }
        Files.writeString(folder.resolve("j" + most + ".journal"), "journal j" + most + " \"J\"\n");
        Path report = Files.writeString(folder.resolve("r.casereport"), REPORT.formatted("Text.").replaceFirst("\n",
                "\njournal j0\n"));
        CommandLineRun check = CommandLineRun.of("check", report);
        assertTrue(check.out().contains("r.casereport:2:9: warning: ‘j0’ follows a chain of more than 8 journals"),
                check.toString());
    }

    private void pipes(String... names) throws IOException, InterruptedException {
        for (String name : names) {
            Process made = new ProcessBuilder("mkfifo", folder.resolve(name).toString()).start();
            assumeTrue(made.waitFor() == 0, "mkfifo does not work here.");
        }
    }

    @Test
    void aCircularLinkIsReportedAndTheRestIsChecked() throws IOException {
        Fault.copy("attack-16-folder-with-link-loop-or-locked-folder", folder);
        Path self = Files.createSymbolicLink(folder.resolve("loop/self"), folder.resolve("loop"));
        CommandLineRun check = CommandLineRun.of("check", folder);
        assertTrue(check.out().contains("1 report checked"), check.toString());
        assertTrue(check.err().startsWith(self + ": this link leads back"), check.toString());
    }

    @Test
    void aBadReportDoesNotStopTheOthers() throws IOException {
        Fault.copy("attack-17-one-crash-stops-folder-export", folder);
        Files.move(folder.resolve("self.casereport"), folder.resolve("r10a.casereport"));
        for (int i = 0; i < 20; i++) {
            write("r%02d.casereport".formatted(i), "Text.");
        }
        CommandLineRun export = CommandLineRun.of("export", folder, "--to", "docx");
        assertEquals(20, names(folder).stream().filter(name -> name.endsWith(".docx")).count(), export.toString());
        assertTrue(export.err().contains("r10a.casereport:"), export.toString());
    }

    @Test
    void twoReportsAreNeverWrittenToOneFile() throws IOException {
        Fault.copy("attack-24-two-reports-one-output", folder);
        Path out = folder.resolve("out");
        CommandLineRun.of("export", folder, "--to", "pdf,pdf-reading", "-o", out).assertSays(2,
                "a.reading.casereport would both be written to");
        assertEquals(List.of(), names(out));
    }
}
