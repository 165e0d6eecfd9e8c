/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;

/** Tests that an export keeps the user’s own files in the places of its outputs. */
class ExportKeepsFilesTest extends ExportFolder {

    @Test
    void anEditedPdfIsKept() throws IOException {
        Path report = write("report.casereport", "Text.");
        CommandLineRun.of("export", report, "--to", "pdf");
        Path pdf = folder.resolve("report.pdf");
        assertEquals(0, CommandLineRun.of("export", report, "--to", "pdf").exitCode());
        Files.writeString(pdf, Files.readString(pdf, StandardCharsets.ISO_8859_1) + "% signed",
                StandardCharsets.ISO_8859_1);
        String signed = Files.readString(pdf, StandardCharsets.ISO_8859_1);
        for (int times = 0; times < 2; times++) {
            CommandLineRun run = CommandLineRun.of("export", report, "--to", "pdf");
            assertEquals(new CommandLineRun(0, folder.resolve("report-new.pdf") + "\n", pdf + ": kept as it is, "
                    + "because somebody has changed it since it was exported. The new one is "
                    + folder.resolve("report-new.pdf") + ". To replace the old one, use --overwrite.\n"), run);
        }
        assertEquals(signed, Files.readString(pdf, StandardCharsets.ISO_8859_1));
        Files.writeString(folder.resolve("report-new.pdf"), "mine, too");
        assertEquals(folder.resolve("report-new-2.pdf") + "\n",
                CommandLineRun.of("export", report, "--to", "pdf").out());
        assertEquals(0, CommandLineRun.of("export", report, "--to", "pdf", "--overwrite").exitCode());
    }

    @Test
    void anEditedJatsFileIsKept() throws IOException {
        Path report = write("report.casereport", "Text.");
        assertEquals(0, CommandLineRun.of("export", report, "--to", "jats").exitCode());
        assertEquals(List.of(".spinescribe-exports", "report.casereport", "report.jats.xml"), names(folder));
        assertEquals(0, CommandLineRun.of("export", report, "--to", "jats").exitCode());
        Path jats = folder.resolve("report.jats.xml");
        Files.writeString(jats, Files.readString(jats) + "<!-- mine -->");
        assertEquals(folder.resolve("report-new.jats.xml") + "\n",
                CommandLineRun.of("export", report, "--to", "jats").out());
        assertEquals(0, CommandLineRun.of("export", report, "--to", "jats", "--overwrite").exitCode());
    }

    @Test
    void aFileThatWasNotExportedIsKept() throws IOException {
        Path report = write("report.casereport", "Text.");
        Files.writeString(folder.resolve("report.jats.xml"), "<article/>");
        CommandLineRun.of("export", report, "--to", "jats");
        assertEquals("<article/>", Files.readString(folder.resolve("report.jats.xml")));
        assertTrue(Files.exists(folder.resolve("report-new.jats.xml")));
    }

    @Test
    void theAuthorsBibliographyIsNotOverwritten() throws IOException {
        Path report = write("references.casereport", "Text.");
        Files.writeString(folder.resolve("references.bib"), "@article{a, title = {Mine}}");
        assertEquals(0, CommandLineRun.of("export", report, "--to", "csl-json,bibtex,ris,json-ld,cff").exitCode());
        assertEquals("@article{a, title = {Mine}}", Files.readString(folder.resolve("references.bib")));
        assertEquals(List.of(".spinescribe-exports", "references.CITATION.cff", "references.bib",
                "references.casereport", "references.jsonld", "references.references.bib",
                "references.references.csl.json", "references.references.ris"), names(folder));
    }
}
