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

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipFile;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests answers to reviewers, from their comments to the package. */
class ResponseCommandTest {

    private static final String REPORT = """
            case report "A case"
            author "Ada Exemplar"
            section "One" { Doctor Exemplar saw a woman with numbness in the neck. }
            """;
    private static final String COMMENTS = "Reviewer 1\n1. Man or woman?\n2. Where was the numbness?\n";

    @TempDir
    private Path folder;
    private Path report;
    private Path old;
    private Path letter;

    @BeforeEach
    void versions() throws IOException {
        report = Files.writeString(folder.resolve("case.casereport"), REPORT);
        old = Files.writeString(folder.resolve("old.casereport"), REPORT.replace("a woman", "somebody"));
        letter = folder.resolve("case.response.md");
    }

    private Path comments() throws IOException {
        return Files.writeString(folder.resolve("comments.txt"), COMMENTS);
    }

    private void answer() throws IOException {
        Files.writeString(letter, """
                # Response

                ## Reviewer 1

                ### 1.1

                > Man or woman?

                Doctor Exemplar says: [=change "a woman"].
                """);
    }

    @Test
    void aLetterBeginsWithTheComments() throws IOException {
        CommandLineRun run = CommandLineRun.of("response", "import", comments(), "--for", report);

        assertEquals(0, run.exitCode(), run::toString);
        assertTrue(run.out().startsWith(letter + ": 2 points"), run::toString);
        assertTrue(Files.readString(letter).contains("### 1.2\n\n> 2. Where was the numbness?\n"));
        CommandLineRun.of("response", "import", comments(), "--for", report).assertSays(2, "already exists");
        CommandLineRun.of("response", "import", comments(), "--for", folder.resolve("none")).assertSays(2, "none");
    }

    @Test
    void commentsAreReadFromStandardInput() throws IOException {
        InputStream standard = System.in;
        System.setIn(new ByteArrayInputStream(COMMENTS.getBytes(StandardCharsets.UTF_8)));
        try {
            assertEquals(0, CommandLineRun.of("response", "import", "-", "--for", report).exitCode());
        } finally {
            System.setIn(standard);
        }
        assertTrue(Files.readString(letter).contains("Man or woman?"));
    }

    @Test
    void unansweredPointsAreListed() throws IOException {
        CommandLineRun.of("response", "import", comments(), "--for", report);
        CommandLineRun run = CommandLineRun.of("response", "check", letter);

        assertEquals(1, run.exitCode(), run::toString);
        assertTrue(run.out().startsWith(letter + ":7: point 1.1 has no answer"), run::toString);
        answer();
        assertEquals(0, CommandLineRun.of("response", "check", letter, "--revision", old).exitCode());
        CommandLineRun.of("response", "check", letter, "--revision", report).assertFails("too: point to words");
        Files.delete(report);
        CommandLineRun.of("response", "check", letter).assertSays(2, "--for");
    }

    @Test
    void theLetterIsExportedAsWordAndPdf() throws IOException {
        answer();
        CommandLineRun run = CommandLineRun.of("response", "export", letter);

        assertEquals(0, run.exitCode(), run::toString);
        assertEquals(folder.resolve("case.response.docx") + "\n" + folder.resolve("case.response.pdf") + "\n",
                run.out());
        assertTrue(document(folder.resolve("case.response.docx")).contains("(page 2, line "));
        CommandLineRun.of("response", "export", letter, "--to", "html").assertSays(2, "docx, pdf");
        Files.writeString(folder.resolve("case.response.docx"), "mine");
        CommandLineRun.of("response", "export", letter).assertSays(2, "somebody has changed it");
    }

    @Test
    void aRevisionHasTheLetterWithAndWithoutNames() throws IOException {
        answer();
        CommandLineRun run = CommandLineRun.of("submit", report, "--revision", old);

        assertEquals(0, run.exitCode(), run::toString);
        Path written = folder.resolve("case-submission");
        String named = document(written.resolve("response.docx"));
        assertTrue(named.contains("Exemplar") && named.contains("those of manuscript.pdf"), named);
        String anonymous = document(written.resolve("anonymous-response.docx"));
        assertTrue(anonymous.contains("a woman") && anonymous.contains("anonymous-manuscript.pdf"), anonymous);
        assertFalse(anonymous.contains("Exemplar"), anonymous);
        assertTrue(Files.size(written.resolve("anonymous-response.pdf")) > 1000);
    }

    @Test
    void unansweredPointsAreStillToDo() throws IOException {
        CommandLineRun.of("submit", report, "--revision", old, "-o", folder.resolve("without"));
        String open = Files.readString(folder.resolve("without/case-submission/still-to-do.txt"));
        assertTrue(open.contains("spinescribe response import COMMENTS --for case.casereport"), open);
        answer();
        Files.writeString(letter, Files.readString(letter) + "\n### 1.2\n\n> Where?\n");
        CommandLineRun.of("submit", report, "--revision", old, "-o", folder.resolve("with"));
        open = Files.readString(folder.resolve("with/case-submission/still-to-do.txt"));
        assertTrue(open.contains("Response letter, line 13: point 1.2 has no answer"), open);
        CommandLineRun.of("submit", report, "--response", letter).assertSays(2, "--response needs a revision");
        CommandLineRun.of("submit", report, "--revision", old, "--response", folder.resolve("none.md"))
                .assertSays(2, "none.md");
    }

    private static String document(Path docx) throws IOException {
        try (ZipFile zip = new ZipFile(docx.toFile())) {
            return new String(zip.getInputStream(zip.getEntry("word/document.xml")).readAllBytes(),
                    StandardCharsets.UTF_8);
        }
    }
}
