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

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests the comparison of two versions, in documents and in a list. */
class CompareCommandTest {

    private static final String OLD = """
            case report "Cervical disc herniation in a violinist: a case report"
            author "Ada Exemplar"
            section "Case report" {
              A violinist lost the strength of her bow arm.
              The disc at C6/7 was removed, and she plays again.
            }
            section "Discussion" { One case proves little. }
            """;
    private static final String NEW = """
            case report "Cervical disc herniation in a violinist: a case report"
            author "Ada Exemplar"
            section "Case report" {
              A violinist lost the strength of her left arm.

              The disc at C6/7 was removed,
              and she plays again.
            }
            section "Discussion" { One case proves little. Others are rare. }
            section "Conclusion" { Ask musicians for their instrument. }
            """;

    @TempDir
    private Path folder;
    private Path old;
    private Path now;
    private Path output;

    @BeforeEach
    void versions() throws IOException {
        old = Files.writeString(Files.createDirectory(folder.resolve("old")).resolve("violin.casereport"), OLD);
        now = Files.writeString(Files.createDirectory(folder.resolve("new")).resolve("violin.casereport"), NEW);
        output = folder.resolve("output");
    }

    private String names() throws IOException {
        try (Stream<Path> files = Files.list(output)) {
            return files.map(file -> file.getFileName().toString()).filter(name -> !name.startsWith(".")).sorted()
                    .collect(Collectors.joining(" "));
        }
    }

    @Test
    void writesDocumentsAndAList() throws IOException {
        CommandLineRun run = CommandLineRun.of("compare", old, now, "--output", output, "--author", "R. Reviser");

        assertEquals(0, run.exitCode(), run::toString);
        assertEquals("changes.json changes.txt clean.docx marked.docx marked.pdf", names());
        assertEquals("""
                Changes from %s to %s. Lines are those of the old and the new report.

                Case report
                  4 → 4: “bow” is now “left”

                Discussion
                  7 → 9: added “Others are rare.”

                Conclusion
                  7 → 10: added “section "Conclusion" { Ask musicians for their instrument. }”
                """.formatted(old, now), Files.readString(output.resolve("changes.txt")));
        assertTrue(Files.readString(output.resolve("changes.json")).contains("\"inserted\": \"left\""));
    }

    @Test
    void comparesFoldersByTheNamesOfTheReports() throws IOException {
        Files.copy(old, old.resolveSibling("cello.casereport"));
        Files.copy(now, now.resolveSibling("cello.casereport"));
        Files.copy(now, now.resolveSibling("viola.casereport"));

        CommandLineRun run = CommandLineRun.of("compare", old.getParent(), now.getParent(), "--output", output);

        assertEquals(2, run.exitCode(), run::toString);
        assertTrue(run.err().contains("viola.casereport has no other version in " + old.getParent()), run.err());
        assertEquals("cello violin", names());
        assertTrue(Files.exists(output.resolve("cello/marked.docx")));
    }

    @Test
    void keepsAnEditedOutput() throws IOException {
        CommandLineRun.of("compare", old, now, "--output", output);
        assertEquals(0, CommandLineRun.of("compare", old, now, "--output", output).exitCode());
        Files.writeString(output.resolve("changes.txt"), "mine");

        CommandLineRun.of("compare", old, now, "--output", output).assertSays(2, "somebody has changed it");
        assertEquals("mine", Files.readString(output.resolve("changes.txt")));
        assertEquals(0, CommandLineRun.of("compare", old, now, "--output", output, "--overwrite").exitCode());
    }

    @Test
    void refusesInvalidComparisons() throws IOException {
        CommandLineRun.of("compare", old, "--output", output).assertSays(2, "name an old and a new report");
        CommandLineRun.of("compare", old, now, "--date", "yesterday", "--output", output)
                .assertSays(2, "“yesterday” is not a time; write a time like 2026-11-28T12:00:00Z");
        CommandLineRun.of("compare", old, "--from", "HEAD", "--output", output).assertSays(2, "in no Git repository");
        CommandLineRun.of("compare", old, folder.resolve("none.casereport"), "--output", output)
                .assertSays(2, "none.casereport");
        Files.writeString(now, NEW + "author \"A second title\"\ncase report \"Again\"\n");
        CommandLineRun.of("compare", old, now, "--output", output).assertSays(2, "Words would be missing");
        assertFalse(Files.exists(output));
    }

    @Test
    void refusesWordFilesAndAdvisesImport() throws IOException {
        Path docx = Files.writeString(folder.resolve("old.docx"), "");
        CommandLineRun.of("compare", docx, now, "-o", output).assertSays(2, docx + " is not a report");
        CommandLineRun.of("compare", old, docx, "-o", output).assertSays(2, "spinescribe import");
    }
}
