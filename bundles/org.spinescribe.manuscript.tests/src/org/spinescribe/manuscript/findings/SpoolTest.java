/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.findings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** Text on disk comes back unchanged, and no file is left behind. */
class SpoolTest {

    private final String words = "pain at L4–L5, " + UUID.randomUUID();

    @Test
    void writtenTextIsCopied() throws IOException {
        StringWriter page = new StringWriter();
        page.append("before, ");
        try (Spool spool = new Spool()) {
            spool.writer().append(words);
            spool.copyTo(page);
        }
        assertEquals("before, " + words, page.toString());
    }

    @Test
    void noFileRemainsAfterACopy() throws IOException {
        try (Spool spool = new Spool()) {
            spool.writer().append(words);
            spool.copyTo(new StringWriter());
        }
        assertEquals(List.of(), waiting());
    }

    /** The same without a copy, as when a check is stopped. */
    @Test
    void noFileRemainsWithoutACopy() throws IOException {
        try (Spool spool = new Spool()) {
            spool.writer().append(words.repeat(1000));
        }
        assertEquals(List.of(), waiting());
    }

    private List<Path> waiting() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.getFileName().toString().endsWith(".part") && holdsTheWords(file))
                    .toList();
        }
    }

    private boolean holdsTheWords(Path file) {
        try {
            return Files.readString(file).contains(words);
        } catch (IOException e) {
            return false; // another process's file
        }
    }
}
