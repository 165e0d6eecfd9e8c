/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Unedited outputs are replaced, despite other writers and killed programs. */
class OutputsTest {

    @TempDir
    private Path folder;

    @Test
    void anOutputIsReplacedUnlessEdited() throws IOException {
        Path page = folder.resolve("page.html");
        assertEquals(Optional.empty(), write(Map.of(page, bytes("one"))));
        assertEquals(Optional.empty(), write(Map.of(page, bytes("two"))));
        assertEquals("two", Files.readString(page));
        Files.writeString(page, "mine");
        assertEquals(Optional.of(page), write(Map.of(page, bytes("three"))));
        assertEquals("mine", Files.readString(page));
    }

    @Test
    void anEditedFigureStopsTheReplacementOfTheText() throws IOException {
        Path text = folder.resolve("text.xml");
        Path figure = folder.resolve("text-fig1.png");
        Map<Path, byte[]> files = new LinkedHashMap<>(Map.of(text, bytes("one")));
        files.put(figure, bytes("png"));
        write(files);
        Files.writeString(figure, "my own picture");
        assertEquals(Optional.of(figure), write(Map.of(text, bytes("two"), figure, bytes("other"))));
        assertEquals("one", Files.readString(text));
    }

    @Test
    void aFolderInPlaceOfAFigureStopsTheReplacementOfTheText() throws IOException {
        Path text = folder.resolve("text.xml");
        Path figure = Files.createDirectory(folder.resolve("text-fig1.png"));
        write(Map.of(text, bytes("one")));
        Map<Path, byte[]> files = new LinkedHashMap<>(Map.of(text, bytes("two")));
        files.put(figure, bytes("png"));
        IOException error = assertThrows(IOException.class, () -> write(files));
        assertTrue(error.getMessage().startsWith(figure + " is a folder."), error.getMessage());
        assertEquals("one", Files.readString(text));
    }

    /** Somebody saves the file after the program has found it unchanged. */
    @Test
    void anEditSavedDuringAnExportIsKept() throws IOException {
        Path page = folder.resolve("page.html");
        write(Map.of(page, bytes("one")));
        List<Path> asked = new ArrayList<>();
        Optional<Path> kept = new Outputs(Map.of(page, bytes("two")), file -> {
            boolean unchanged = Ledger.knows(file);
            if (asked.isEmpty()) {
                Files.writeString(file, "saved meanwhile");
            }
            asked.add(file);
            return unchanged;
        }).remember();
        assertEquals(Optional.of(page), kept);
        assertEquals("saved meanwhile", Files.readString(page));
        assertEquals(List.of(".spinescribe-exports", "page.html"), names());
    }

    @Test
    @Tag("exhaustive")
    void concurrentProgramsRecordAllOutputs() throws Exception {
        List<Process> programs = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            programs.add(writing("program" + i, 25));
        }
        for (Process program : programs) {
            assertTrue(program.waitFor(5, TimeUnit.MINUTES));
            assertEquals(0, program.exitValue());
        }
        assertEquals(101, names().size());
        assertKnown();
    }

    /** After a kill at any time, the program's outputs count as its own work. */
    @Test
    @Tag("exhaustive")
    void theOutputOfAKilledProgramIsReplacedLater() throws Exception {
        for (int i = 0; i < 6; i++) {
            Process program = writing("killed", Integer.MAX_VALUE);
            program.inputReader().readLine();
            TimeUnit.MILLISECONDS.sleep(20 + 37 * i);
            assertTrue(program.destroyForcibly().waitFor(5, TimeUnit.MINUTES));
            assertKnown();
        }
    }

    /** Simulates Ctrl-C. */
    @Test
    @Tag("exhaustive")
    void aStoppedProgramLeavesNoUnfinishedFile() throws Exception {
        for (int i = 0; i < 4; i++) {
            Process program = writing("stopped", Integer.MAX_VALUE);
            program.inputReader().readLine();
            TimeUnit.MILLISECONDS.sleep(10 + 23 * i);
            program.destroy();
            assertTrue(program.waitFor(5, TimeUnit.MINUTES));
            assertFalse(names().stream().anyMatch(name -> name.contains("unfinished")), names()::toString);
            assertKnown();
        }
    }

    /** The program may be stopped between the creation of a file and its first content. */
    @Test
    void aRemovedFileIsNotCreatedAgain() throws IOException {
        Path file = UnfinishedFiles.create(folder, "stopped.html");
        Files.delete(file);
        assertThrows(NoSuchFileException.class, () -> UnfinishedFiles.open(file));
        assertEquals(List.of(), names());
        UnfinishedFiles.ended(file);
    }

    @Test
    @Tag("exhaustive")
    void theLedgerStaysSmall() throws IOException {
        Path page = folder.resolve("a-name-of-some-length-for-a-page.html");
        for (int i = 0; i < 4000; i++) {
            write(Map.of(page, bytes("edition " + i)));
        }
        assertTrue(Files.size(folder.resolve(".spinescribe-exports")) < 300_000);
        assertTrue(Ledger.knows(page));
    }

    private void assertKnown() throws IOException {
        for (String name : names()) {
            if (!name.startsWith(".")) {
                assertTrue(Ledger.knows(folder.resolve(name)), name);
            }
        }
    }

    private Process writing(String name, int times) throws IOException {
        return new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
                System.getProperty("java.class.path"), Writing.class.getName(), folder.resolve(name).toString(),
                String.valueOf(times)).redirectErrorStream(true).start();
    }

    /** Writes files repeatedly, each time with different content, for ever or this many times. */
    static final class Writing {

        private Writing() {
        }

        public static void main(String[] arguments) throws IOException {
            int times = Integer.parseInt(arguments[1]);
            for (int i = 0; i < times; i++) {
                int number = times == Integer.MAX_VALUE ? i % 3 : i;
                Optional<Path> kept = write(Map.of(Path.of(arguments[0] + number + ".html"),
                        bytes("content " + ProcessHandle.current().pid() + " " + i + " x".repeat(20_000))));
                if (kept.isPresent()) {
                    throw new IllegalStateException("kept " + kept.get());
                }
                if (i == 3) {
                    System.out.println("begun");
                }
            }
        }
    }

    private static Optional<Path> write(Map<Path, byte[]> files) throws IOException {
        return new Outputs(files, Ledger::knows).remember();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
