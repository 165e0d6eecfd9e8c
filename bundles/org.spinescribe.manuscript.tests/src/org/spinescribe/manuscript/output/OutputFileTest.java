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
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An output is there as a whole, or the old one still is. */
class OutputFileTest {

    @TempDir
    private Path folder;

    /** What Ctrl-C does: the program is told to end while it writes. */
    @Test
    void aProgramThatIsStoppedLeavesNothingHalfWritten() throws Exception {
        Process program = writing();
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(1, files.count());
        }
        program.destroy();
        assertTrue(program.waitFor(20, TimeUnit.SECONDS));
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of(), files.toList());
        }
    }

    /** What a power cut does; who still writes is left alone. */
    @Test
    void whatAKilledProgramHasLeftGoesWhenTheFileIsWrittenAgain() throws Exception {
        Process program = writing();
        Path report = folder.resolve("report.docx");
        OutputFile.write(report, out -> out.write(1));
        assertEquals(2, names().size(), "the other program goes on");
        program.destroyForcibly().waitFor();
        OutputFile.write(folder.resolve("another.docx"), out -> out.write(1));
        assertEquals(3, names().size(), "it may be of use to nobody, but belongs to another file");
        OutputFile.write(report, out -> out.write(1));
        assertEquals(List.of("another.docx", "report.docx"), names());
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

    /** Writes without an end. */
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
    void aFailureInTheMiddleLeavesTheOlderFileAndNothingElse() throws IOException {
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
