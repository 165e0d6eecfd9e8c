/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.repository;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** SpineScribe Studio as shipped. */
final class Studio {

    private static Path shared;

    private Studio() {
    }

    /** Returns the start script of a Studio shared by all tests that do not test unpacking and the first start. */
    static synchronized Path script() throws IOException, InterruptedException {
        if (shared == null) {
            Path folder = Path.of(System.getProperty("spinescribe.unpacked"));
            delete(folder); // the folder of an earlier build
            shared = unpack(Files.createDirectories(folder));
        }
        return shared;
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path each : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        }
    }

    /** Unpacks the archive for this system into a folder. Returns the start script. */
    static Path unpack(Path folder) throws IOException, InterruptedException {
        Path archive = only(Path.of(System.getProperty("spinescribe.studio")), "-linux.tar.gz");
        assertEquals(0, new ProcessBuilder("tar", "-xzf", archive.toAbsolutePath().toString())
                .directory(folder.toFile()).inheritIO().start().waitFor());
        return only(folder, "").resolve("spinescribe-studio");
    }

    private static Path only(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(ending)).findFirst().orElseThrow();
        }
    }
}
