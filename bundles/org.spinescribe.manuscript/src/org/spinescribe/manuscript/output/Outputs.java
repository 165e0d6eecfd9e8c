/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Files of one output, such as a text and its figures: all of them are replaced, or none. */
public final class Outputs {

    /** Decides which files may be replaced. */
    public interface Unchanged {

        /** Whether nobody has edited a file since it was written. */
        boolean test(Path file) throws IOException;
    }

    /** The attributes that change whenever somebody writes to a file. */
    private record Version(long size, FileTime modified, Object key) {

        static Optional<Version> of(Path file) throws IOException {
            if (!Files.isRegularFile(file)) {
                return Optional.empty();
            }
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return Optional.of(new Version(attributes.size(), attributes.lastModifiedTime(), attributes.fileKey()));
        }
    }

    private final Map<Path, byte[]> files;
    private final Unchanged unchanged;

    /** @param files all in one folder */
    public Outputs(Map<Path, byte[]> files, Unchanged unchanged) {
        this.files = files;
        this.unchanged = unchanged;
    }

    /**
     * The first existing file that somebody has edited.
     *
     * @throws IOException when a file cannot be read
     */
    public Optional<Path> changed() throws IOException {
        for (Path file : files.keySet()) {
            if (Files.isRegularFile(file) && !unchanged.test(file)) {
                return Optional.of(file);
            }
        }
        return Optional.empty();
    }

    /**
     * Writes the files, for formats with a mark of their own.
     *
     * @return the file that somebody has edited, if there is one; then it stays
     * @throws IOException when a file cannot be written; the message gives the reason and the remedy
     */
    public Optional<Path> write() throws IOException {
        Map<Path, Optional<Version>> versions = versions();
        Optional<Path> changed = changed();
        return changed.isPresent() ? changed : replace(versions);
    }

    /** The same for formats without a mark, whose files the ledger of the folder must record. */
    public Optional<Path> remember() throws IOException {
        Path folder = files.keySet().iterator().next().toAbsolutePath().getParent();
        try (Ledger ledger = OutputFile.explained(folder, () -> {
            Files.createDirectories(folder);
            return Ledger.open(folder);
        })) {
            Map<Path, Optional<Version>> versions = versions();
            Optional<Path> changed = changed();
            if (changed.isPresent()) {
                return changed;
            }
            for (Map.Entry<Path, byte[]> file : files.entrySet()) {
                ledger.expect(file.getKey(), file.getValue());
            }
            return replace(versions);
        }
    }

    private Map<Path, Optional<Version>> versions() throws IOException {
        Map<Path, Optional<Version>> versions = new HashMap<>();
        for (Path file : files.keySet()) {
            versions.put(file, Version.of(file));
        }
        return versions;
    }

    /** Replaces the files, each unless somebody saved it since the decision. */
    private Optional<Path> replace(Map<Path, Optional<Version>> versions) throws IOException {
        for (Path file : files.keySet()) {
            OutputFile.requireNoFolder(file);
        }
        for (Map.Entry<Path, byte[]> file : files.entrySet()) {
            Optional<Version> decided = versions.get(file.getKey());
            if (!OutputFile.write(file.getKey(), out -> out.write(file.getValue()),
                    () -> decided.equals(Version.of(file.getKey())) || unchanged.test(file.getKey()))) {
                return Optional.of(file.getKey());
            }
        }
        return Optional.empty();
    }
}
