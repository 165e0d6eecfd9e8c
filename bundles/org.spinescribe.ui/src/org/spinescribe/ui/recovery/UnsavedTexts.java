/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.recovery;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A folder with the text of each file that is being typed in and has not been saved: the address of the file on the
 * first line, its text below.
 *
 * @param folder made when it is needed first
 */
record UnsavedTexts(Path folder) {

    /**
     * A text that was not saved.
     *
     * @param when it was kept last
     */
    record Kept(String text, FileTime when) {
    }

    /**
     * Keeps a text; whoever is stopped in the middle of it leaves the one before.
     *
     * @param onDisk whether it must be on the disk itself when this returns, which takes longer, and not only on its
     *         way there
     */
    void keep(URI file, String text, boolean onDisk) throws IOException {
        Files.createDirectories(folder);
        Path next = Files.createTempFile(folder, "next", null);
        try {
            Files.writeString(next, file + "\n" + text, StandardCharsets.UTF_8);
            if (onDisk) {
                force(next);
            }
            Files.move(next, place(file), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(next); // what did not fit on the disk
        }
    }

    private static void force(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /** What was kept of a file; empty when all of it has been saved. */
    Optional<Kept> find(URI file) throws IOException {
        try {
            String kept = Files.readString(place(file), StandardCharsets.UTF_8);
            return Optional.of(new Kept(kept.substring(kept.indexOf('\n') + 1), Files.getLastModifiedTime(place(file))));
        } catch (NoSuchFileException nothingKept) {
            return Optional.empty();
        }
    }

    /** The files of which something is kept. */
    List<URI> files() throws IOException {
        List<URI> files = new ArrayList<>();
        if (!Files.isDirectory(folder)) {
            return files;
        }
        try (DirectoryStream<Path> all = Files.newDirectoryStream(folder, "*-*-*-*-*")) {
            for (Path kept : all) {
                file(kept).ifPresent(files::add);
            }
        }
        return files;
    }

    /** The file that a kept text is of; empty when the text is damaged, which must not keep the others back. */
    private static Optional<URI> file(Path kept) {
        try (Stream<String> lines = Files.lines(kept, StandardCharsets.UTF_8)) {
            return lines.findFirst().map(URI::create);
        } catch (IOException | UncheckedIOException | IllegalArgumentException damaged) {
            return Optional.empty();
        }
    }

    /** The file has been saved, or somebody does not want what was typed. */
    void forget(URI file) throws IOException {
        Files.deleteIfExists(place(file));
    }

    private Path place(URI file) {
        return folder.resolve(UUID.nameUUIDFromBytes(file.toString().getBytes(StandardCharsets.UTF_8)).toString());
    }
}
