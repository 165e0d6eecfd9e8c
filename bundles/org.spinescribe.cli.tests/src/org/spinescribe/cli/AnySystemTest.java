/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests the command line in a separate process: in other locales, on a full disk, at a terminal. */
@Tag("exhaustive")
class AnySystemTest extends ExportFolder {

    @Test
    void anArabicLocaleGivesTheSameBytes() throws Exception {
        Path report = write("r.casereport", "A page of 1,234 words at T5–T7.");
        List<String> formats = List.of("pdf", "docx", "html", "jats.xml");
        assertEquals(0, CommandLineRun.of("export", report, "--to", "pdf,docx,html,jats").exitCode());
        Path other = Files.createDirectories(folder.resolve("other"));
        Run run = run(List.of("-Duser.language=ar", "-Duser.country=EG"), folder.resolve("out.txt"), "export",
                report.toString(), "--to", "pdf,docx,html,jats", "-o", other.toString());
        assertEquals(0, run.exitCode(), run.err());
        for (String format : formats) {
            assertArrayEquals(Files.readAllBytes(folder.resolve("r." + format)),
                    Files.readAllBytes(other.resolve("r." + format)), format);
        }
    }

    /** Persian, Nepali, Burmese and Bengali use their own digits. */
    @ParameterizedTest
    @ValueSource(strings = { "fa-IR", "ne-NP", "my-MM", "bn-BD" })
    void localesWithOtherDigitsGiveTheSamePdf(String locale) throws Exception {
        Path report = write("r.casereport", "A page of 1,234 words at T5–T7.");
        Run run = run(List.of("-Duser.language=" + locale.substring(0, 2), "-Duser.country=" + locale.substring(3)),
                folder.resolve("out.txt"), "export", report.toString(), "--to", "pdf");
        assertEquals(0, run.exitCode(), run.err());
        byte[] pdf = Files.readAllBytes(folder.resolve("r.pdf"));
        assertEquals(0, CommandLineRun.of("export", report, "--to", "pdf").exitCode());
        assertArrayEquals(Files.readAllBytes(folder.resolve("r.pdf")), pdf);
    }

    @Test
    void aFullDiskIsReported() throws Exception {
        assumeTrue(new File("/dev/full").exists(), "There is no /dev/full here.");
        Path report = write("r.casereport", "Text.");
        for (List<String> command : List.of(List.of("check", report.toString()),
                List.of("check", report.toString(), "--format", "json"), List.of("rules"), List.of("--help"))) {
            Run run = run(List.of(), Path.of("/dev/full"), command.toArray(String[]::new));
            assertEquals(2, run.exitCode(), command.toString());
            assertTrue(run.err().contains("could not be written completely"), command + run.err());
        }
    }

    @Test
    void controlCharactersDoNotReachTheTerminal() throws IOException {
        Files.writeString(folder.resolve("w.bib"), "@article{a\u001b[31m, title = {\u0007 }\n@x{\u001b]0;t\u0007");
        Path report = write("r\u001b[2J.casereport", "Seen [@\u001b[31mb] T7–T5 Fig. [#\u001b]0;x\u0007].");
        Files.writeString(report, Files.readString(report) + "references \"w.bib\"\nfigure f \"\u001b[2J.png\"\n");
        for (CommandLineRun run : List.of(CommandLineRun.of("check", report),
                CommandLineRun.of("export", report, "--to", "docx"), CommandLineRun.of("checklist", report),
                CommandLineRun.of("check", folder.resolve("no\u001b[31m\nfile")))) {
            String said = run.out() + run.err();
            assertFalse(said.chars().anyMatch(c -> c < ' ' && c != '\n' || c == 0x7F), said);
        }
        assertEquals(1, CommandLineRun.of("check", folder.resolve("no\nfile")).err().lines().count());
    }

    @Test
    void terminalEscapesAreNotPrinted() throws IOException {
        Fault.copy("attack-11-terminal-escapes", folder);
        String said = CommandLineRun.of("check", folder.resolve("a.casereport")).out();
        assertFalse(said.chars().anyMatch(c -> c < ' ' && c != '\n'), said);
    }

    private record Run(int exitCode, String err) {
    }

    private Run run(List<String> options, Path out, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1"));
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
        command.addAll(List.of(arguments));
        Path err = folder.resolve("err.txt");
        Process process = new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile()).start();
        assertTrue(process.waitFor(5, TimeUnit.MINUTES));
        return new Run(process.exitValue(), Files.readString(err, StandardCharsets.UTF_8));
    }
}
