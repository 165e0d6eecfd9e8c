/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.repository;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests that the archive for each system contains the windowing library of the system and a start script. */
class StudioArchivesTest {

    private static final Path TARGET = Path.of(System.getProperty("spinescribe.studio")).toAbsolutePath().normalize();

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "linux.tar.gz,         spinescribe-studio,     org.eclipse.swt.gtk.linux.x86_64_",
        "windows.zip,          spinescribe-studio.cmd, org.eclipse.swt.win32.win32.x86_64_",
        "macos-aarch64.tar.gz, spinescribe-studio,     org.eclipse.swt.cocoa.macosx.aarch64_",
        "macos-x86_64.tar.gz,  spinescribe-studio,     org.eclipse.swt.cocoa.macosx.x86_64_",
    })
    void eachArchiveHasThePartsOfItsSystem(String archive, String script, String windows) throws Exception {
        unpack(archive(archive));
        List<Path> fragments = find("org\\.eclipse\\.swt\\.(?:gtk|win32|cocoa)\\..*\\.jar");
        assertEquals(1, fragments.size(), fragments::toString);
        assertTrue(fragments.getFirst().getFileName().toString().startsWith(windows), fragments::toString);
        List<Path> scripts = find(script);
        assertEquals(1, scripts.size(), scripts::toString);
        assertTrue(script.endsWith(".cmd") || Files.isExecutable(scripts.getFirst()), scripts::toString);
        assertEquals(1, find("org\\.spinescribe\\.ui_.*\\.jar").size());
        assertEquals(1, find("org\\.eclipse\\.equinox\\.launcher_.*\\.jar").size());
        assertEquals(archive.startsWith("macos") ? 0 : 1, find("splash\\.gif").size());
    }

    private static Path archive(String ending) throws IOException {
        try (Stream<Path> files = Files.list(TARGET)) {
            return files.filter(file -> file.getFileName().toString().endsWith("-" + ending)).findFirst().orElseThrow();
        }
    }

    private void unpack(Path archive) throws IOException, InterruptedException {
        List<String> command = archive.toString().endsWith(".zip")
                ? List.of(Path.of(System.getProperty("java.home"), "bin", "jar").toString(), "-xf", archive.toString())
                : List.of("tar", "-xzf", archive.toString());
        assertEquals(0, new ProcessBuilder(command).directory(folder.toFile()).inheritIO().start().waitFor());
    }

    private List<Path> find(String name) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.getFileName().toString().matches(name)).toList();
        }
    }
}
