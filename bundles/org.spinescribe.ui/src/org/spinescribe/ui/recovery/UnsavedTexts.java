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
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A folder with the unsaved text of each changed file. The first line of a stored text is the URI of its file. A text
 * of an earlier session that has not been recovered yet is set aside when its file is edited again.
 *
 * @param folder created on first use
 */
record UnsavedTexts(Path folder) {

    /**
     * An unsaved text.
     *
     * @param when the time of the last storing
     */
    record Kept(String text, FileTime when) {
    }

    /**
     * Stores a text. A crash during the write leaves the previous text.
     *
     * @param onDisk whether the text must be on the disk itself when this method returns, which takes longer
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
            Files.deleteIfExists(next); // left over when the disk was full
        }
    }

    private static void force(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /** Returns the stored text of a file; empty when all of it has been saved. */
    Optional<Kept> find(URI file) throws IOException {
        return read(place(file));
    }

    private static Optional<Kept> read(Path place) throws IOException {
        try {
            String kept = Files.readString(place, StandardCharsets.UTF_8);
            return Optional.of(new Kept(kept.substring(kept.indexOf('\n') + 1), Files.getLastModifiedTime(place)));
        } catch (NoSuchFileException nothingKept) {
            return Optional.empty();
        }
    }

    /** Makes room for the text of this session: the text of an earlier session stays beside it. */
    void setAside(URI file) throws IOException {
        if (Files.exists(place(file))) {
            Path aside = folder.resolve(place(file).getFileName() + "." + UUID.randomUUID());
            Files.move(place(file), aside, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    /** Returns the texts of a file that were set aside, the oldest first. */
    List<Kept> aside(URI file) throws IOException {
        List<Kept> texts = new ArrayList<>();
        for (Path place : placesAside(file)) {
            read(place).ifPresent(texts::add);
        }
        texts.sort(Comparator.comparing(Kept::when));
        return texts;
    }

    /** Forgets the texts that were set aside: they are recovered or unwanted. */
    void forgetAside(URI file) throws IOException {
        for (Path place : placesAside(file)) {
            Files.deleteIfExists(place);
        }
    }

    private List<Path> placesAside(URI file) throws IOException {
        List<Path> places = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            try (DirectoryStream<Path> all = Files.newDirectoryStream(folder, place(file).getFileName() + ".*")) {
                all.forEach(places::add);
            }
        }
        return places;
    }

    /** Returns the files with stored texts, each once. */
    Set<URI> files() throws IOException {
        Set<URI> files = new LinkedHashSet<>();
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

    /** Returns the file of a stored text; empty when the text is damaged, which must not hide the other ones. */
    private static Optional<URI> file(Path kept) {
        try (Stream<String> lines = Files.lines(kept, StandardCharsets.UTF_8)) {
            return lines.findFirst().map(URI::create);
        } catch (IOException | UncheckedIOException | IllegalArgumentException damaged) {
            return Optional.empty();
        }
    }

    /** Forgets the text of a file: it is saved or unwanted. */
    void forget(URI file) throws IOException {
        Files.deleteIfExists(place(file));
    }

    private Path place(URI file) {
        return folder.resolve(UUID.nameUUIDFromBytes(file.toString().getBytes(StandardCharsets.UTF_8)).toString());
    }
}
