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
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests reports that are not exported, or only with a warning. */
class ExportRefusalTest extends ExportFolder {

    @Test
    void aReportFullOfMistakesIsNotExported() {
        Path output = folder.resolve("out");
        CommandLineRun run = CommandLineRun.of("export", CommandLineRun.EXAMPLES.resolve("mistakes"), "--to", "docx",
                "-o", output);
        assertEquals(1, run.exitCode());
        assertTrue(run.err().contains(":22:30: error: T7–T5 runs"), run.err());
        assertTrue(run.err().endsWith("not exported, because it has 21 errors. Correct them first.\n"), run.err());
        assertEquals(List.of(), names(output));
    }

    @Test
    void errorsAreMarkedInTheManuscript() throws IOException {
        Path report = write("report.casereport", "It lay at T7–T5.\n\n  All was well.");
        CommandLineRun run = CommandLineRun.of("export", report, "--to", "html,docx,pdf,jats");
        assertEquals(1, run.exitCode());
        assertEquals(report + ": exported, with its errors marked (1 error). "
                + "Correct them before you submit the manuscript.\n", run.err());
        String page = Files.readString(folder.resolve("report.html"));
        assertTrue(page.contains("not for submission: 1 error"), page);
        assertTrue(page.contains(">It lay at T7–T5. <mark>[error 1]</mark></p>"), page);
        assertTrue(page.contains("Line 4: T7–T5 runs from caudal to cranial."), page);
        assertTrue(page.contains(">All was well.</p>"), page);
    }

    @Test
    void strictExportsRefuseErrors() throws IOException {
        Path report = write("report.casereport", "It lay at T7–T5.");
        CommandLineRun run = CommandLineRun.of("export", report, "--to", "html", "--strict");
        assertEquals(1, run.exitCode());
        assertTrue(run.err().endsWith("not exported, because it has 1 error. Correct them first.\n"), run.err());
        assertEquals(List.of("report.casereport"), names(folder));
    }

    @Test
    void textThatWouldBeMissingStopsTheExport() throws IOException {
        for (String lost : List.of("patiant sex male", "case report \"Another title\"",
                "table t \"T\" { | a |\n|---|\n| b | }\ntable t \"Another\" { | a |\n|---|\n| b | }")) {
            Path report = Files.writeString(folder.resolve("report.casereport"),
                    REPORT.formatted("Text.") + lost + "\n");
            CommandLineRun run = CommandLineRun.of("export", report, "--to", "html");
            assertEquals(1, run.exitCode(), run::toString);
            assertEquals("", run.out(), run::toString);
        }
    }

    @Test
    void aRecordNumberStopsTheExport() throws IOException {
        Files.writeString(folder.resolve(".spinescribe"), "privacy/record-number = error\n");
        Path report = write("report.casereport", "His hospital number was 1234567.");
        CommandLineRun run = CommandLineRun.of("export", report, "--to", "html");
        assertEquals(1, run.exitCode(), run::toString);
        assertTrue(run.err().contains("[privacy/record-number]"), run.err());
        assertEquals(List.of(".spinescribe", "report.casereport"), names(folder));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            lists | more than 20 deep
            cells | A table has 40,002 cells
            words | The paragraph that begins with ‘word word word
            """)
    void tooLargePartsAreRefused(String part, String problem) throws IOException {
        String prose = switch (part) {
            case "words" -> "word ".repeat(100_000);
            case "lists" -> IntStream.range(0, 200).mapToObj(i -> "  ".repeat(i) + "- x\n")
                    .reduce("", String::concat);
            default -> "| a | b |\n|---|---|\n" + "| x | y |\n".repeat(20_000);
        };
        Path report = write("report.casereport", prose);
        assertFails(2, problem, "export", report, "--to", "docx,pdf,html,jats");
    }

    @Test
    void aCharacterMissingInAllFontsIsReportedWithItsLine() throws IOException {
        Path report = write("report.casereport", "No script has \u0378 yet.");
        CommandLineRun run = CommandLineRun.of("export", report, "--to", "docx,pdf");
        assertEquals(2, run.exitCode());
        assertTrue(run.err().startsWith(report + ":4: " + folder.resolve("report.pdf")
                + " is not written. No font has the character"), run.err());
        assertTrue(run.err().contains("U+0378"), run.err());
        assertEquals(List.of("report.casereport", "report.docx"), names(folder), "other formats are written");
    }
}
