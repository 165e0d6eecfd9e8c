/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** After any interruption there is a whole output: the new one, or the old one. */
class OutputFileTest {

    @TempDir
    private Path folder;

    /** Simulates Ctrl-C: the program gets a signal to end while it writes. */
    @Test
    void aStoppedProgramLeavesNoUnfinishedFile() throws Exception {
        Process program = writing();
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(1, files.count());
        }
        program.destroy();
        assertTrue(program.waitFor(5, TimeUnit.MINUTES));
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of(), files.toList());
        }
    }

    /** Simulates a power cut. */
    @Test
    void aLaterWriteDeletesTheRemainsOfAKilledProgram() throws Exception {
        kill(writing());
        age(Duration.ofMinutes(61));
        write(folder.resolve("another.docx"), "text");
        assertEquals(List.of("another.docx"), names());
    }

    @Test
    void theUnfinishedFileOfARunningProgramStays() throws Exception {
        Process program = writing();
        try {
            age(Duration.ofMinutes(61));
            write(folder.resolve("report.docx"), "text");
            assertEquals(2, names().size(), "the other program is still writing");
        } finally {
            kill(program);
        }
    }

    /** On a shared folder the writer may be a process of another computer, unknown to this one. */
    @Test
    void anUnfinishedFileStaysForAnHour() throws Exception {
        kill(writing());
        age(Duration.ofMinutes(59));
        write(folder.resolve("report.docx"), "text");
        assertEquals(2, names().size());
        age(Duration.ofMinutes(61));
        write(folder.resolve("report.docx"), "text");
        assertEquals(2, names().size(), "a folder is looked through once while the program runs");
    }

    private static void kill(Process program) throws InterruptedException {
        assertTrue(program.destroyForcibly().waitFor(5, TimeUnit.MINUTES));
    }

    /** Backdates the last write to the unfinished file. */
    private void age(Duration time) throws IOException {
        Path unfinished = folder.resolve(names().getFirst());
        assertTrue(unfinished.toString().endsWith(".unfinished"));
        Files.setLastModifiedTime(unfinished, FileTime.from(Instant.now().minus(time)));
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private Process writing() throws IOException {
        Process program = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
                System.getProperty("java.class.path"), Stopped.class.getName(),
                folder.resolve("report.docx").toString()).redirectErrorStream(true).start();
        program.inputReader().readLine();
        return program;
    }

    /** Writes without end. */
    static final class Stopped {

        private Stopped() {
        }

        public static void main(String[] arguments) throws IOException {
            OutputFile.write(Path.of(arguments[0]), out -> {
                System.out.println("begun");
                while (true) {
                    out.write(new byte[4096]);
                    java.util.concurrent.locks.LockSupport.parkNanos(1_000_000);
                }
            });
        }
    }

    @Test
    void makesTheFolderAndReplacesAnOlderFile() throws IOException {
        Path file = folder.resolve("out").resolve("report.docx");
        write(file, "old");
        write(file, "new");

        assertEquals("new", Files.readString(file));
        assertEquals(List.of("report.docx"), names(file.getParent()));
    }

    @Test
    void aFailedWriteLeavesOnlyTheOlderFile() throws IOException {
        Path file = folder.resolve("report.docx");
        write(file, "old");

        assertThrows(IOException.class, () -> OutputFile.write(file, out -> {
            out.write(new byte[100_000]);
            throw new IOException("The figure cannot be read.");
        }));
        assertEquals("old", Files.readString(file));
        assertEquals(List.of("report.docx"), names(folder));
    }

    @Test
    void aFolderInPlaceOfTheFileIsExplained() throws IOException {
        Path file = folder.resolve("report.docx");
        Files.createDirectories(file.resolve("inner"));

        IOException error = assertThrows(IOException.class, () -> write(file, "text"));
        assertTrue(error.getMessage().contains("report.docx"), error.getMessage());
        assertEquals(List.of("report.docx"), names(folder));
    }

    @Test
    void aFileInPlaceOfTheFolderIsExplained() throws IOException {
        Path notAFolder = folder.resolve("out");
        Files.writeString(notAFolder, "a file");

        IOException error = assertThrows(IOException.class, () -> write(notAFolder.resolve("report.docx"), "text"));
        assertTrue(error.getMessage().contains(notAFolder.toString()), error.getMessage());
    }

    private static void write(Path file, String text) throws IOException {
        OutputFile.write(file, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
