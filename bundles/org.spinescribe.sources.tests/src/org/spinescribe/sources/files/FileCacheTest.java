/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.sources.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file is read once until it changes. */
class FileCacheTest {

    @TempDir
    Path folder;

    private final List<String> read = new ArrayList<>();
    private final FileCache<String> cache = new FileCache<>(10, String::length);

    @Test
    void aFileIsReadOnceUntilItChanges() throws IOException {
        Path file = write("a.txt", "one");
        assertEquals("one", get(file));
        assertEquals("one", get(file));
        write("a.txt", "three");
        assertEquals("three", get(file));
        assertEquals(List.of("a.txt", "a.txt"), read);
    }

    /** Most programs save like this; time and size may be the same as before. */
    @Test
    void aReplacedFileIsReadAgain() throws IOException {
        Path file = write("a.txt", "one");
        assertEquals("one", get(file));
        Path other = write("b.txt", "two");
        Files.setLastModifiedTime(other, Files.getLastModifiedTime(file));
        Files.move(other, file, StandardCopyOption.REPLACE_EXISTING);
        assertEquals("two", get(file));
    }

    @Test
    void theLeastRecentlyUsedFileIsDropped() throws IOException {
        Path first = write("1.txt", "first");
        Path second = write("2.txt", "2nd");
        Path third = write("3.txt", "three");
        for (Path file : List.of(first, second, first, third, first, second)) {
            get(file);
        }
        assertEquals(List.of("1.txt", "2.txt", "3.txt", "2.txt"), read);
    }

    @Test
    void aFileOverTheLimitIsNotCached() throws IOException {
        Path file = write("a.txt", "far too long");
        get(file);
        get(file);
        assertEquals(List.of("a.txt", "a.txt"), read);
    }

    @Test
    void aFailureIsNotCached() throws IOException {
        Path file = folder.resolve("late.txt");
        assertThrows(NoSuchFileException.class, () -> get(file));
        write("late.txt", "there");
        assertEquals("there", get(file));
    }

    private String get(Path file) throws IOException {
        return cache.get(file, path -> {
            read.add(path.getFileName().toString());
            return Files.readString(path);
        });
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
