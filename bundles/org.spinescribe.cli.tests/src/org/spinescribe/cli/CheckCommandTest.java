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
import static org.spinescribe.cli.CommandLineRun.FOUNDING_CASE;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

class CheckCommandTest {

    private static final Path MISTAKES = CommandLineRun.EXAMPLES.resolve("mistakes/mistakes.casereport");

    @TempDir
    private Path folder;

    @Test
    void theFoundingCaseHasNoFindings() {
        CommandLineRun run = CommandLineRun.of("check", FOUNDING_CASE);
        assertEquals(new CommandLineRun(0, "1 report checked: 0 errors, 0 warnings, 0 notes.\n", ""), run);
    }

    /** The keywords have findings which are correct, but the report explains why it keeps the keywords. */
    @Test
    void keywordsAreLookedUpInMesh() throws IOException {
        Path report = folder.resolve("keywords.casereport");
        Files.writeString(report, Files.readString(FOUNDING_CASE).replaceAll("// allow.*", ""));
        String notes = CommandLineRun.of("check", report).out();
        assertEquals(List.of("Hemangiopericytoma keywords/outdated", "Myelopathy keywords/entry-term",
                "Spondylectomy keywords/unknown"),
                Pattern.compile("‘(\\w+)’[^\n]+\\[(keywords/[a-z-]+)]").matcher(notes)
                        .results().map(note -> note.group(1) + " " + note.group(2)).sorted().toList());
    }

    @Test
    void theSmallestReportPasses() {
        assertEquals(0, CommandLineRun.of("check", CommandLineRun.EXAMPLES.resolve("smallest"), "--fail-on", "info")
                .exitCode());
    }

    @Test
    void aFindingIsALineWithFileLineAndColumn() {
        CommandLineRun run = CommandLineRun.of("check", MISTAKES);
        assertEquals(1, run.exitCode());
        assertTrue(run.out().contains(MISTAKES + ":22:30: error: T7–T5 runs from caudal to cranial. Write T5–T7. "
                + "[levels/backwards]\n"), run.out());
        assertTrue(run.out().lines().toList().getLast()
                .matches("1 report checked: \\d+ errors, \\d+ warnings?, \\d+ notes?\\."), run.out());
    }

    @Test
    void jsonListsTheFindings() {
        JsonObject report = JsonParser.parseString(CommandLineRun.of("check", MISTAKES, "--format", "json").out())
                .getAsJsonObject().getAsJsonArray("reports").get(0).getAsJsonObject();
        assertTrue(report.get("errors").getAsInt() >= 21);
        assertTrue(report.getAsJsonArray("findings").size() >= 22);
        JsonObject first = report.getAsJsonArray("findings").get(0).getAsJsonObject();
        assertEquals("3 11 error structure/unknown-name", first.get("line").getAsInt() + " "
                + first.get("column").getAsInt() + " " + first.get("severity").getAsString() + " "
                + first.get("rule").getAsString());
    }

    @Test
    void warningsFailOnlyWhenAsked() throws IOException {
        Path report = write("case report \"A case\"\nauthor \"Ada Exemplar\"\nsection \"One\" { Not **closed. }\n");
        assertEquals(0, CommandLineRun.of("check", report).exitCode());
        assertEquals(1, CommandLineRun.of("check", report, "--fail-on", "warning").exitCode());
    }

    @Test
    void aBadFileDoesNotStopTheCheckOfAFolder() throws IOException {
        Files.createDirectories(folder.resolve("deep/er"));
        Files.copy(CommandLineRun.EXAMPLES.resolve("smallest/smallest.casereport"),
                folder.resolve("deep/er/a.casereport"));
        Files.writeString(folder.resolve("b.casereport"), "case report \"B\"\nauthor \"Ada\"\n",
                StandardCharsets.UTF_16);
        Files.writeString(folder.resolve("notes.txt"), "not a report");
        CommandLineRun run = CommandLineRun.of("check", folder);
        assertEquals(new CommandLineRun(2, "1 report checked: 0 errors, 0 warnings, 0 notes.\n",
                folder.resolve("b.casereport") + ": the file is UTF-16 text; save it as UTF-8\n"), run);
    }

    @Test
    void wrongUsageIsExplainedInOneLine() throws IOException {
        assertSays("missing.casereport: there is no such file or folder", "check",
                folder.resolve("missing.casereport"));
        assertSays("there are no reports in this folder", "check", folder);
        assertSays("there is no journal ‘lancet’", "check", FOUNDING_CASE, "--journal", "lancet");
        assertSays("Unmatched argument", "chek", FOUNDING_CASE);
        assertSays("Unknown option: '--frmat'", "check", FOUNDING_CASE, "--frmat", "json");
        assertSays("Invalid value for option '--format'", "check", FOUNDING_CASE, "--format", "xml");
        assertSays("name a report, a manuscript, a folder or an --input-list", "check");
        assertSays("say what to do", new Object[0]);
    }

    @Test
    void helpAndVersionArePrinted() {
        assertEquals(0, CommandLineRun.of("--help").exitCode());
        assertTrue(CommandLineRun.of("check", "--help").out().contains("--fail-on=LEVEL"));
        assertTrue(CommandLineRun.of("--version").out()
                .matches("spinescribe (0\\.\\d+\\.\\d+\\S*|\\(not built\\)) \\(Java \\d+\\)\n"));
    }

    private static void assertSays(String words, Object... arguments) {
        CommandLineRun run = CommandLineRun.of(arguments);
        run.assertSays(2, words);
        assertFalse(run.err().contains("Exception"), run::toString);
    }

    private Path write(String text) throws IOException {
        return Files.writeString(folder.resolve("report.casereport"), text);
    }
}
