/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.io.TempDir;

/** A folder with exported reports, for tests that look at its files afterwards. */
abstract class ExportFolder {

    /** A report without errors, with a placeholder for its prose. */
    static final String REPORT = "case report \"A case\"\nauthor \"Ada Exemplar\"\n"
            + "section \"One\" {\n  %s\n}\n";

    @TempDir
    Path folder;

    /** Writes a report with the given prose into the folder. */
    Path write(String name, String prose) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, REPORT.formatted(prose));
    }

    /** Returns the names of all files in a folder, or none if the folder does not exist. */
    static List<String> names(Path folder) {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void assertFails(int code, String words, Object... arguments) {
        CommandLineRun.of(arguments).assertSays(code, words);
    }
}
