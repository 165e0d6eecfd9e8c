/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.repository;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests the steps of the GitHub action and of the hooks by running them here. */
class PipelinesTest {

    private static final Path ARCHIVE = Path.of(System.getProperty("spinescribe.archive")).toAbsolutePath().normalize();
    private static final Path PIPELINES = Path.of("../../releng/pipelines").toAbsolutePath().normalize();
    private static final String FAULTY = "section \"Case report\" { The levels T7–T5 hurt. }\n";

    @TempDir
    private Path folder;

    private record Output(int code, String text) {
    }

    private Path report(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    @Test
    void theActionRunsItsStepAndUploadsWhatTheStepWrites() throws IOException {
        String action = Files.readString(PIPELINES.resolve("github/action.yml"));
        assertTrue(action.contains("run: ${{ github.action_path }}/check"));
        assertTrue(action.contains("sarif_file: ${{ inputs.sarif }}"));
        Pattern.compile("SPINESCRIBE_\\w+").matcher(action).results().forEach(variable -> assertTrue(
                read("github/check").contains("${" + variable.group()), variable.group()));
    }

    private static String read(String name) {
        try {
            return Files.readString(PIPELINES.resolve(name));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void findingsAreWrittenAsSarifAndFailTheJob() throws Exception {
        report("a.casereport", FAULTY);
        Output output = run(Map.of(), "github/check");
        assertEquals(1, output.code(), output.text());
        assertTrue(output.text().contains("levels/backwards"), output.text());
        assertTrue(Files.readString(folder.resolve("spinescribe.sarif")).contains("\"levels/backwards\""));
    }

    @Test
    void findingsDoNotFailAJobThatNeverFails() throws Exception {
        report("a.casereport", FAULTY);
        Output output = run(Map.of("SPINESCRIBE_FAIL_ON", "never", "SPINESCRIBE_SARIF", "other.sarif"),
                "github/check");
        assertEquals(0, output.code(), output.text());
        assertTrue(Files.exists(folder.resolve("other.sarif")));
    }

    @Test
    void aJobWithoutArchiveOrReportFails() throws Exception {
        assertEquals(2, run(Map.of("SPINESCRIBE_ARCHIVE", folder.toString()), "github/check").code());
        assertEquals(2, run(Map.of("SPINESCRIBE_PATHS", "none.casereport", "SPINESCRIBE_FAIL_ON", "never"),
                "github/check").code());
    }

    @Test
    void theHooksRefuseErrorsAndUnformattedReports() throws Exception {
        String hooks = Files.readString(PIPELINES.resolve("../../.pre-commit-hooks.yaml"));
        assertTrue(hooks.contains("entry: releng/pipelines/pre-commit check"));
        assertTrue(hooks.contains("entry: releng/pipelines/pre-commit format"));
        Path faulty = report("a.casereport", FAULTY);
        assertEquals(1, run(Map.of(), "pre-commit", "check", faulty.toString()).code());
        assertEquals(0, run(Map.of(), "pre-commit", "format", faulty.toString()).code());
        Path untidy = report("b.casereport", "author   \"Ada\"\n      at ward\n");
        assertEquals(1, run(Map.of(), "pre-commit", "format", untidy.toString()).code());
        assertEquals(0, run(Map.of(), "pre-commit", "format", untidy.toString()).code());
        assertFalse(Files.readString(untidy).contains("   \""));
    }

    private Output run(Map<String, String> environment, String script, String... arguments) throws Exception {
        List<String> words = new ArrayList<>(List.of(PIPELINES.resolve(script).toString()));
        words.addAll(List.of(arguments));
        Path log = Files.createTempFile("pipeline", ".log");
        ProcessBuilder step = new ProcessBuilder(words).directory(folder.toFile()).redirectErrorStream(true)
                .redirectOutput(log.toFile());
        step.environment().putAll(Map.of("JAVA_HOME", System.getProperty("java.home"), "XDG_CACHE_HOME", "/dev/null",
                "SPINESCRIBE_ARCHIVE", ARCHIVE.toString(), "SPINESCRIBE", ARCHIVE.resolve("spinescribe").toString()));
        step.environment().putAll(environment);
        int code = step.start().waitFor();
        String text = Files.readString(log);
        Files.delete(log);
        return new Output(code, text);
    }
}
