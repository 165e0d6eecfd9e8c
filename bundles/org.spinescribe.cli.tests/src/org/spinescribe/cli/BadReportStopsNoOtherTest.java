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

/** Tests that faults of a report, a file or a folder are reported, and that all others are checked and exported. */
class BadReportStopsNoOtherTest extends ExportFolder {

    @Test
    void cyclesOfFootnotesAreReportedAndStopNoOther() throws IOException {
        for (int i = 0; i < 6; i++) {
            write("r%d.casereport".formatted(i), "Text.");
        }
        write("r2a.casereport", "Strength[^1].\n\n[^1]: As in [^1].\n");
        write("r3a.casereport", "Strength[^n1].\n" + chain(1000));
        assertStopsNoOther(6, "r2a.casereport:6:", "r3a.casereport:4:");
    }

    private static String chain(int length) {
        StringBuilder notes = new StringBuilder();
        for (int i = 1; i < length; i++) {
            notes.append("\n[^n%d]: See [^n%d].\n".formatted(i, i + 1));
        }
        return notes.append("\n[^n%d]: The last.\n".formatted(length)).toString();
    }

    @Test
    void anInvalidJournalNameIsAnError() throws IOException {
        write("good.casereport", "Text.");
        for (String name : List.of("scare-1/0", "..\\x", "a/b/../c")) {
            Files.writeString(folder.resolve("bad.casereport"), "case report \"A case\"\njournal " + name + "\n");
            CommandLineRun run = CommandLineRun.of("check", folder, "--format", "json");
            assertEquals(1, run.exitCode(), run.toString());
            assertTrue(run.out().startsWith("{") && run.err().isEmpty(), run.toString());
            String found = CommandLineRun.of("check", folder).out();
            assertTrue(found.contains("bad.casereport:2:9: error: "), found);
            CommandLineRun.of("check", folder.resolve("good.casereport"), "--journal", name)
                    .assertSays(2, "there is no journal");
        }
    }

    /** Only on systems that have them. */
    @Test
    void devicesAndPipesAreReportedAndNotReadToTheirEnd() throws Exception {
        assumeTrue(new File("/dev/zero").exists(), "There is no /dev/zero here.");
        pipe("p.png", "p.bib", "p.csv", "p.journal", "p.casereport");
        Files.createSymbolicLink(folder.resolve("zero.csl"), Path.of("/dev/zero"));
        Files.writeString(folder.resolve("a.casereport"), """
                case report "A case"
                author "Ada Exemplar"
                section "One" { See Fig. [#f] and Table [#t] [@a]. }
                figure f "p.png" alt "A drawing of a spine" caption { Text. }
                figure g "/dev/zero" alt "A drawing of a spine" caption { Text. }
                table t from "p.csv" caption { Text. }
                references "p.bib"
                """);
        Files.writeString(folder.resolve("b.casereport"), "case report \"A case\"\njournal p\n");
        Files.writeString(folder.resolve("c.casereport"), "case report \"A case\"\njournal zero\n");
        Files.writeString(folder.resolve("zero.journal"), "journal zero\nreferences style \"zero.csl\"\n");
        write("good.casereport", "Text.");
        CommandLineRun run = CommandLineRun.of("check", folder);
        for (String place : List.of("a.casereport:4:10: error", "a.casereport:5:10: error", "a.casereport:6:14: error",
                "a.casereport:7:12: error", "b.casereport:2:9: error")) {
            assertTrue(run.out().contains(place), place + run);
        }
        CommandLineRun.of("check", folder.resolve("p.casereport")).assertSays(2, "a device or a pipe");
        CommandLineRun.of("export", folder, "--to", "docx");
        assertTrue(Files.exists(folder.resolve("good.docx")));
    }

    private void pipe(String... names) throws Exception {
        for (String name : names) {
            Process made = new ProcessBuilder("mkfifo", folder.resolve(name).toString()).start();
            assumeTrue(made.waitFor() == 0, "mkfifo does not work here.");
        }
    }

    /** Only on systems that have them. */
    @Test
    void pipesAndBrokenLinksAreReported() throws Exception {
        pipe("p.casereport");
        Files.createSymbolicLink(folder.resolve("n.casereport"), Path.of("nowhere"));
        Files.createSymbolicLink(folder.resolve(".#a.casereport"), Path.of("somebody@host.17"));
        write("a.casereport", "Text.");
        CommandLineRun run = CommandLineRun.of("check", folder);
        assertEquals(2, run.exitCode(), run.toString());
        assertTrue(run.out().contains("1 report checked"), run.toString());
        for (String name : List.of("n", "p")) {
            assertTrue(run.err().contains(folder.resolve(name + ".casereport") + ": is a device, a pipe or a link that"
                    + " leads nowhere"), run.toString());
        }
        assertFalse(run.err().contains(".#a"), run.toString());
    }

    @Test
    void aCircularLinkIsReported() throws IOException {
        write("a.casereport", "Text.");
        Path loop = Files.createDirectories(folder.resolve("loop"));
        write("loop/b.casereport", "Text.");
        Files.createSymbolicLink(loop.resolve("self"), folder);
        CommandLineRun run = CommandLineRun.of("check", folder);
        assertEquals(2, run.exitCode(), run.toString());
        assertTrue(run.out().contains("2 reports checked"), run.toString());
        assertTrue(run.err().startsWith(loop.resolve("self") + ": this link leads back"), run.toString());
    }

    @Test
    void aLockedFolderIsReported() throws IOException {
        write("a.casereport", "Text.");
        Path locked = Files.createDirectories(folder.resolve("locked"));
        assumeTrue(locked.toFile().setReadable(false) && !Files.isReadable(locked), "This user may read everything.");
        try {
            CommandLineRun run = CommandLineRun.of("check", folder);
            assertTrue(run.out().contains("1 report checked"), run.toString());
            assertTrue(run.err().startsWith(locked + ": cannot be looked into"), run.toString());
        } finally {
            assertTrue(locked.toFile().setReadable(true));
        }
    }

    @Test
    void reportsWithFootnoteCyclesStopNoOther() throws IOException {
        Fault.copy("attack-08-footnote-of-itself", folder);
        write("good.casereport", "Text.");
        assertStopsNoOther(1, "self.casereport:", "pair.casereport:");
    }

    @Test
    void unsupportedDrawingsAreReported() throws IOException {
        Fault.copy("attack-06-svg-batik-cannot-draw", folder);
        write("good.casereport", "Text.");
        CommandLineRun check = CommandLineRun.of("check", folder);
        for (String name : List.of("aspect", "aspect2", "baddata", "cssimport", "fillurl", "nons", "smil", "useloop")) {
            assertTrue(check.out().contains(name + ".casereport:4:10: error: " + name + ".svg: "), name + check);
        }
        CommandLineRun.of("export", folder, "--to", "pdf");
        assertTrue(Files.exists(folder.resolve("good.pdf")));
    }

    @Test
    void aDrawingWithALinkIsExported() throws IOException {
        Fault.copy("attack-05-svg-with-link-stops-pdf", folder);
        assertEquals(0, CommandLineRun.of("export", folder, "--to", "pdf,docx").exitCode());
    }

    @Test
    void endlessCitationStylesAreReported() throws IOException {
        Fault.copy("attack-27-csl-loops", folder);
        CommandLineRun check = CommandLineRun.of("check", folder);
        assertTrue(check.out().contains("loop.casereport:2:9: error: ‘loop.csl’ cannot be used as a citation style"),
                check.out());
        for (String name : List.of("loop", "self", "bomb")) {
            CommandLineRun.of("export", folder.resolve(name + ".casereport"), "--to", "docx")
                    .assertSays(2, "cannot be used as a citation style: its macro");
        }
    }

    private void assertStopsNoOther(int good, String... places) {
        CommandLineRun check = CommandLineRun.of("check", folder);
        CommandLineRun export = CommandLineRun.of("export", folder, "--to", "docx");
        assertEquals(1, export.exitCode(), export.toString());
        assertEquals(good, names(folder).stream().filter(name -> name.endsWith(".docx")).count(), export.toString());
        for (String place : places) {
            assertTrue(check.out().contains(place), check.toString());
            assertTrue(export.err().contains(place), export.toString());
        }
        assertFalse((check.err() + export.err()).contains("\tat "), "no stack traces");
    }
}
