/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.spinescribe.cli.resident.Caller;

/**
 * Tests {@code spinescribe serve} and the commands of other processes. The callers have only the classes of the command
 * line, so that they cannot read a report without a resident process.
 */
@Tag("exhaustive")
class ServeCommandTest {

    private static final String REPORT = """
            report care-2016
            title "A fracture of T12: a case report"
            author "Anna Meier" {
            """;

    @TempDir
    private Path folder;
    private Process resident;

    @BeforeEach
    void begin() throws IOException {
        assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"),
                "this system has no sockets that only their user may use");
        Files.createDirectories(folder.resolve("work"));
        Files.writeString(folder.resolve("work/broken.casereport"), REPORT);
        resident = start(folder.resolve("work"), System.getProperty("java.class.path"), "run", "serve");
        String begun = resident.inputReader(StandardCharsets.UTF_8).readLine();
        assertTrue(begun.contains(folder.resolve("work").toRealPath().toString()), begun);
    }

    @AfterEach
    void end() throws InterruptedException {
        if (resident != null) {
            resident.destroy();
            resident.waitFor();
        }
    }

    @Test
    void theResidentProcessAnswersLikeTheCommand() throws Exception {
        for (String command : List.of("check broken.casereport", "check nothing.casereport", "check --format json .",
                "export broken.casereport --to odt", "explain levels/not-existing")) {
            String[] arguments = command.split(" ");
            assertEquals(call(folder.resolve("work"), System.getProperty("java.class.path"), "elsewhere", arguments),
                    call(folder.resolve("work"), callersClasses(), "run", arguments));
        }
    }

    @Test
    void aCommandOfAnotherFolderRunsInItsOwnProcess() throws Exception {
        Path other = Files.createDirectories(folder.resolve("other"));
        Files.writeString(other.resolve("another.casereport"), REPORT);
        String said = call(other, System.getProperty("java.class.path"), "run", "check", "another.casereport");
        assertTrue(said.contains("another.casereport"), said);
    }

    /** The start script first runs a caller that has no other classes. */
    @Test
    void theCallerForwardsACommandOrReportsThatItIsRefused() throws Exception {
        Path work = folder.resolve("work");
        assertEquals(call(work, callersClasses(), "run", "check", "broken.casereport"),
                call(work, Caller.class, callersClasses(), "run", "check", "broken.casereport"));
        assertEquals("113\n", call(folder, Caller.class, callersClasses(), "run", "check", "work"));
        assertEquals("113\n", call(work, Caller.class, callersClasses(), "run", "--version"));
        assertEquals("113\n", call(work, Caller.class, callersClasses(), "run", "check", "-"));
    }

    /** A list of files from another program is read by the process that has it as standard input. */
    @Test
    void standardInputIsReadByTheCommandItself() throws Exception {
        Process process = start(folder.resolve("work"), System.getProperty("java.class.path"), "run", "check",
                "--input-list", "-", "--format", "jsonl");
        try (Writer list = process.outputWriter(StandardCharsets.UTF_8)) {
            list.write("broken.casereport\n");
        }
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(said.contains("broken.casereport"), said);
    }

    @Test
    void stopEndsTheResidentProcess() throws Exception {
        Path work = folder.resolve("work");
        assertTrue(call(work, System.getProperty("java.class.path"), "run", "serve").startsWith("2\n"));
        assertEquals("0\nThe process that served this folder ends.\n",
                call(work, callersClasses(), "run", "serve", "--stop"));
        assertTrue(resident.waitFor(5, TimeUnit.MINUTES));
        assertEquals(0, resident.exitValue());
        assertEquals("0\nNo process serves this folder.\n", call(work, callersClasses(), "run", "serve", "--stop"));
    }

    /**
     * Returns the class path without Xtext and the language. The command line, its option parser and the identity of a
     * process remain.
     */
    private static String callersClasses() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.contains("xtext") && !entry.contains("org.spinescribe.language"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** Returns the exit code of a command and its output. */
    private String call(Path where, String classes, String runtimeFolder, String... arguments) throws Exception {
        return call(where, Main.class, classes, runtimeFolder, arguments);
    }

    private String call(Path where, Class<?> main, String classes, String runtimeFolder, String... arguments)
            throws Exception {
        Process process = start(where, main, classes, runtimeFolder, arguments);
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
            String said = out.lines().map(line -> line + "\n").collect(Collectors.joining());
            return process.waitFor() + "\n" + said;
        }
    }

    private Process start(Path where, String classes, String runtimeFolder, String... arguments) throws IOException {
        return start(where, Main.class, classes, runtimeFolder, arguments);
    }

    private Process start(Path where, Class<?> main, String classes, String runtimeFolder, String... arguments)
            throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> command = new ArrayList<>(List.of(java, "-XX:TieredStopAtLevel=1", "-cp", classes,
                main.getName()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(where.toFile()).redirectErrorStream(true);
        builder.environment().put("XDG_RUNTIME_DIR", folder.resolve(runtimeFolder).toString());
        return builder.start();
    }
}
