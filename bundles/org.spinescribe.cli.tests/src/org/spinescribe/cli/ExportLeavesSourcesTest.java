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
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** Tests that no output replaces an input file of the run, or another output of the run. */
class ExportLeavesSourcesTest extends ExportFolder {

    private static final String WORK = "@article{a, author = {Reed, Ada}, title = {Mine}, year = {2001}}\n";

    @Test
    void theBibliographyOfTheReportIsNotOverwritten() throws IOException {
        Path report = writeCiting("r.casereport", "r.references.bib");
        Path bibliography = Files.writeString(folder.resolve("r.references.bib"), WORK);
        for (List<String> overwrite : List.of(List.<String>of(), List.of("--overwrite"))) {
            CommandLineRun run = CommandLineRun.of(arguments(report, "bibtex", overwrite));
            run.assertSays(2, report + " reads this file");
            assertEquals(WORK, Files.readString(bibliography));
        }
    }

    @Test
    void theBibliographyOfAnotherReportIsNotOverwritten() throws IOException {
        Path report = write("a.casereport", "Text.");
        writeCiting("b.casereport", "a.references.bib");
        Files.writeString(folder.resolve("a.references.bib"), WORK);
        CommandLineRun run = CommandLineRun.of("export", folder, "--to", "bibtex", "--overwrite");
        assertTrue(run.err().contains(folder.resolve("b.casereport") + " reads this file"), run.err());
        assertEquals(WORK, Files.readString(folder.resolve("a.references.bib")));
        assertEquals(2, run.exitCode());
        assertTrue(Files.exists(report));
    }

    @Test
    void theReportItselfIsNotOverwritten() throws IOException {
        Path report = write("notes.html", "Text.");
        String before = Files.readString(report);
        CommandLineRun.of("export", report, "--to", "html", "--overwrite").assertSays(2, "the report itself");
        assertEquals(before, Files.readString(report));
    }

    @Test
    void findingsAndChecklistsDoNotOverwriteSources() throws IOException {
        Path report = writeCiting("r.casereport", "r.bib");
        Path bibliography = Files.writeString(folder.resolve("r.bib"), WORK);
        CommandLineRun.of("check", report, "--format", "json", "-o", bibliography).assertSays(2, "reads this file");
        Path checklist = Files.writeString(folder.resolve("r-care-2016-checklist.html"), WORK);
        Files.writeString(report, Files.readString(report).replace("r.bib", "r-care-2016-checklist.html"));
        CommandLineRun.of("checklist", report, "--to", "html", "--overwrite").assertSays(2, "reads this file");
        assertEquals(WORK + WORK, Files.readString(bibliography) + Files.readString(checklist));
    }

    @Test
    void oneOutputForTwoReportsIsRefused() throws IOException {
        write("a.casereport", "First.");
        write("a.reading.casereport", "Second.");
        CommandLineRun.of("export", folder, "--to", "pdf,pdf-reading").assertSays(2, "would both be written to");
        assertEquals(List.of("a.casereport", "a.reading.casereport"), names(folder));
        assertEquals(0, CommandLineRun.of("export", folder, "--to", "docx").exitCode());
    }

    @Test
    void anExportOverwritesNeitherFigureNorBibliography() throws IOException {
        Fault.copy("attack-23-overwrite-replaces-the-reports-own-sources", folder);
        byte[] figure = Files.readAllBytes(folder.resolve("r-fig1.png"));
        String works = Files.readString(folder.resolve("r.references.bib"));
        CommandLineRun run = CommandLineRun.of("export", folder.resolve("r.casereport"), "--to", "jats,bibtex,docx",
                "--overwrite");
        assertEquals(2, run.exitCode(), run.toString());
        assertEquals(2, run.err().lines().count(), run.toString());
        assertEquals(List.of((Object) new String(figure, StandardCharsets.ISO_8859_1), works),
                List.of(Files.readString(folder.resolve("r-fig1.png"), StandardCharsets.ISO_8859_1),
                        Files.readString(folder.resolve("r.references.bib"))));
        assertTrue(Files.exists(folder.resolve("r.docx")), "the other format is written");
    }

    private Path writeCiting(String name, String bibliography) throws IOException {
        return Files.writeString(folder.resolve(name), REPORT.formatted("Seen before [@a].") + "references \""
                + bibliography + "\"\n");
    }

    private static Object[] arguments(Path report, String format, List<String> more) {
        return Stream.concat(Stream.of("export", report, "--to", format),
                more.stream()).toArray();
    }
}
