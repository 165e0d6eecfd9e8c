/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;

/**
 * A file named in the input: a path of this machine, an address that begins with {@code file:}, or an address of any
 * other file system that Hadoop supports, such as {@code hdfs://} and {@code s3a://}.
 *
 * @param name as in the input
 */
record StoredObject(String name) {

    /** The file name extensions of manuscripts that the program reads without other programs. */
    private static final Set<String> MANUSCRIPTS = Set.of("casereport", "docx", "docm", "dotx", "xml", "nxml");

    /** Whether the name is that of a tar archive. */
    boolean isArchive() {
        return name.toLowerCase(Locale.ROOT).matches(".*\\.(?:tar|tar\\.gz|tgz)");
    }

    /** Whether the name may be that of a manuscript; the program decides by the content. */
    boolean mayBeManuscript() {
        String last = lastName();
        return !last.startsWith(".") && MANUSCRIPTS.contains(last.substring(last.lastIndexOf('.') + 1)
                .toLowerCase(Locale.ROOT));
    }

    /** The name without its folders. */
    String lastName() {
        return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('!')) + 1);
    }

    /** The path of a file of this machine; empty for other file systems. */
    Optional<Path> local() {
        if (name.startsWith("file:")) {
            return Optional.of(Path.of(name.replaceFirst("^file:(?://(?=/))?", "")));
        }
        return name.matches("[A-Za-z][A-Za-z0-9+.-]*://.*") ? Optional.empty() : Optional.of(Path.of(name));
    }

    /** Opens the content, in any file system. */
    InputStream open(Configuration settings) throws IOException {
        Optional<Path> local = local();
        return local.isPresent() ? Files.newInputStream(local.get()) : fileSystem(settings).open(path());
    }

    FileSystem fileSystem(Configuration settings) throws IOException {
        return path().getFileSystem(settings);
    }

    org.apache.hadoop.fs.Path path() {
        return new org.apache.hadoop.fs.Path(name);
    }
}
