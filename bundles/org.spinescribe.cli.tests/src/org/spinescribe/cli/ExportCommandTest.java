/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.spinescribe.cli.CommandLineRun.FOUNDING_CASE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Tests what is exported, in which formats and where. */
class ExportCommandTest extends ExportFolder {

    /** PDF and web pages need a title. Without one, they use the article type. */
    @Test
    void aReportWithoutATitleIsExportedWithAnError() throws IOException {
        Path report = Files.writeString(folder.resolve("untitled.casereport"),
                "author \"Ada Exemplar\"\nsection \"One\" { Text. }\n");
        CommandLineRun run = CommandLineRun.of("export", report, "--to", "docx,pdf,pdf-reading,html,jats");
        assertEquals(1, run.exitCode(), run.toString());
        assertEquals(5, run.out().lines().count(), run.toString());
    }

    @Test
    void repeatedExportsWriteTheSameBytes() throws IOException {
        Path one = folder.resolve("one");
        Path two = folder.resolve("two");
        CommandLineRun run = CommandLineRun.of("export", FOUNDING_CASE, "--to", "docx,pdf", "--output", one);
        assertEquals(new CommandLineRun(0, one.resolve("hemangiopericytoma.docx") + "\n"
                + one.resolve("hemangiopericytoma.pdf") + "\n", ""), run);
        CommandLineRun.of("export", FOUNDING_CASE, "--to", "pdf, docx", "--output", two);
        for (String name : List.of("hemangiopericytoma.docx", "hemangiopericytoma.pdf")) {
            assertArrayEquals(Files.readAllBytes(one.resolve(name)), Files.readAllBytes(two.resolve(name)), name);
        }
        assertEquals(List.of("hemangiopericytoma.docx", "hemangiopericytoma.pdf"), names(one));
    }

    @Test
    void writesBesideTheReportByDefault() throws IOException {
        Path report = write("report.casereport", "Text.");
        assertEquals(0, CommandLineRun.of("export", report, "--to", "docx").exitCode());
        assertEquals(List.of("report.casereport", "report.docx"), names(folder));
    }

    @Test
    void theOutputKeepsSubfolders() throws IOException {
        write("a/report.casereport", "Text.");
        write("b/report.casereport", "Text.");
        Path output = folder.resolve("out");
        assertEquals(0, CommandLineRun.of("export", folder, "--to", "docx", "--output", output).exitCode());
        assertTrue(Files.exists(output.resolve("a/report.docx")) && Files.exists(output.resolve("b/report.docx")));
    }

    @Test
    void twoReportsAreNeverWrittenToOneFile() throws IOException {
        Path a = write("a/report.casereport", "Text.");
        Path b = write("b/report.casereport", "Text.");
        assertFails(2, "would both be written to", "export", a, b, "--to", "docx", "--output", folder.resolve("out"));
    }

    @Test
    void figuresStandInTheTextAtTheEndOrApart() throws IOException {
        CommandLineRun.of("export", FOUNDING_CASE, "--to", "docx", "-o", folder.resolve("text"));
        CommandLineRun.of("export", FOUNDING_CASE, "--to", "docx", "-o", folder.resolve("end"), "--floats", "end");
        CommandLineRun.of("export", FOUNDING_CASE, "--to", "docx", "-o", folder.resolve("apart"), "--floats", "apart");
        long text = Files.size(folder.resolve("text/hemangiopericytoma.docx"));
        assertTrue(Math.abs(Files.size(folder.resolve("end/hemangiopericytoma.docx")) - text) < 2_000);
        assertTrue(Files.size(folder.resolve("apart/hemangiopericytoma.docx")) < text / 3);
        assertFails(2, "--floats", "export", FOUNDING_CASE, "--to", "docx", "--floats", "nowhere");
    }

    @Test
    void aWordTemplateChangesTheManuscript() throws IOException {
        CommandLineRun.of("export", FOUNDING_CASE, "--to", "docx", "-o", folder.resolve("usual"));
        Path template = folder.resolve("usual/hemangiopericytoma.docx");
        assertEquals(0, CommandLineRun.of("export", FOUNDING_CASE, "--to", "docx,html", "-o", folder.resolve("own"),
                "--template", template).exitCode());
        assertTrue(Files.mismatch(template, folder.resolve("own/hemangiopericytoma.docx")) >= 0);
        assertFails(2, "is not a Word file", "export", FOUNDING_CASE, "--to", "docx", "--template", FOUNDING_CASE);
        assertFails(2, "there is no such file", "export", FOUNDING_CASE, "--to", "docx", "--template",
                folder.resolve("nowhere.docx"));
    }

    @Test
    @Tag("exhaustive")
    void theWebPageIsAccessibleAndLoadsNothing() throws Exception {
        assertEquals(0, CommandLineRun.of("export", FOUNDING_CASE, "--to", "html", "-o", folder).exitCode());
        Axe.assertNoViolations(folder.resolve("hemangiopericytoma.html"));
    }

    @Test
    void anotherJournalChangesTheManuscript() throws IOException {
        CommandLineRun.of("export", FOUNDING_CASE, "--to", "docx", "-o", folder.resolve("esj"));
        CommandLineRun refused = CommandLineRun.of("export", FOUNDING_CASE, "--to", "docx",
                "-o", folder.resolve("scsc"), "--journal", "spinal-cord-series-and-cases", "--strict");
        assertEquals(1, refused.exitCode());
        assertTrue(refused.err().contains("Spinal Cord Series and Cases wants: Introduction, Case Presentation, "
                + "Discussion"), refused.err());
        assertEquals(0, CommandLineRun.of("export", FOUNDING_CASE, "--to", "docx", "-o", folder.resolve("bmj"),
                "--journal", "bmj-case-reports").exitCode());
        assertTrue(Files.mismatch(folder.resolve("esj/hemangiopericytoma.docx"),
                folder.resolve("bmj/hemangiopericytoma.docx")) >= 0);
    }

    @Test
    void aFailedExportLeavesNoFiles() throws IOException {
        Path report = write("report.casereport", "Text.");
        Path file = Files.writeString(folder.resolve("file"), "");
        assertFails(2, "cannot be a folder", "export", report, "--to", "docx", "--output", file);
        Files.createDirectories(folder.resolve("taken/report.docx"));
        assertFails(2, "is a folder", "export", report, "--to", "docx", "--output", folder.resolve("taken"));
        assertEquals(List.of("report.docx"), names(folder.resolve("taken")));
    }

    @Test
    void anUnknownFormatIsReported() throws IOException {
        assertFails(2, "'odt' is not a format; choose from docx, pdf, pdf-reading, html, jats, csl-json, bibtex, ris, "
                + "json-ld, cff", "export", FOUNDING_CASE, "--to", "docx,odt");
        assertFails(2, "Missing required option: '--to=FORMAT'", "export", FOUNDING_CASE);
    }
}
