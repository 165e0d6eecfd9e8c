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

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests that {@code --baseline} shows only findings that an earlier run did not have. */
class BaselineTest {

    private static final String TEXT = """
            case report "A case report"
            author "Ada Exemplar"
            section "Case" { The tumour was at T7–T5. It was **large. }
            """;

    @TempDir
    private Path folder;
    private Path report;
    private Path baseline;

    @BeforeEach
    void writeBaseline() throws IOException {
        report = Files.writeString(folder.resolve("report.casereport"), TEXT);
        baseline = folder.resolve("baseline.json");
        assertEquals(1, CommandLineRun.of("check", report, "--format", "json", "-o", baseline).exitCode());
    }

    @Test
    void anUnchangedReportHasNoNewFindings() {
        assertEquals(new CommandLineRun(0, "1 report checked: 0 errors, 0 warnings, 0 notes.\n", ""), check());
    }

    @Test
    void textInsertedAboveDoesNotMakeOldFindingsNew() throws IOException {
        Files.writeString(report, TEXT.replace("section", """

                // A comment
                keywords "Spine"

                section "Introduction" { Some text. }
                section""").replace("{ The", "{\n  First words. The").replace("was at", "was\n  at"));
        assertEquals(0, check().exitCode(), check().out());
    }

    @Test
    void aNewFindingIsShownAndFails() throws IOException {
        Files.writeString(report, TEXT + "section \"More\" { The cage was at T9–T8. }\n");
        CommandLineRun run = check();
        assertEquals(1, run.exitCode());
        assertTrue(run.out().contains(":4:34: error: T9–T8"), run.out());
        assertTrue(run.out().endsWith("1 report checked: 1 error, 0 warnings, 0 notes.\n"), run.out());
    }

    @Test
    void aRepeatedMistakeIsNew() throws IOException {
        Files.writeString(report, TEXT + "section \"Again\" { The tumour was at T7–T5. }\n");
        assertTrue(check().out().endsWith("1 report checked: 1 error, 0 warnings, 0 notes.\n"), check().out());
    }

    @Test
    void aFindingInARewrittenSentenceIsNew() throws IOException {
        Files.writeString(report, TEXT.replace("The tumour was", "The metastasis lay"));
        assertEquals(1, check().exitCode());
    }

    @Test
    void findingsOfAnotherReportAreNew() throws IOException {
        Path other = Files.writeString(folder.resolve("other.casereport"), TEXT);
        assertEquals(1, CommandLineRun.of("check", other, "--baseline", baseline).exitCode());
    }

    @Test
    void anInvalidBaselineIsReported() throws IOException {
        for (String text : new String[] { "", "{", "[]", "{}", "{\"reports\": 5}",
            "{\"reports\": [{\"findings\": [5]}]}", "not JSON at all", "{\"reports\": []} and more", "\0",
            "[".repeat(100_000),
            "{\"reports\": [{\"findings\": [{\"fingerprint\": {}}]}]}" }) {
            Files.writeString(baseline, text);
            assertSays("is not an earlier output of spinescribe check --format json");
        }
        Files.write(baseline, new byte[] { (byte) 0xFF, (byte) 0xFE, 0x20 });
        assertSays("is not an earlier output of spinescribe check --format json");
        Files.writeString(baseline, "{\"reports\": []}", StandardCharsets.UTF_8);
        assertEquals(1, check().exitCode(), "an empty baseline hides nothing");
        Files.delete(baseline);
        assertSays("there is no such file");
        Files.createDirectory(baseline);
        assertSays("baseline.json");
    }

    private void assertSays(String words) {
        check().assertSays(2, words);
    }

    private CommandLineRun check() {
        return CommandLineRun.of("check", report, "--baseline", baseline);
    }
}
