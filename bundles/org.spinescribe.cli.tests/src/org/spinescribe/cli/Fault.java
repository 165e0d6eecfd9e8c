/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.cli;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Files that once caused a fault. They are beside the checkout. Their tests are skipped where they are missing. */
final class Fault {

    private static final Path FOLDER = Path.of("../../../shared/faults").toAbsolutePath().normalize();

    private Fault() {
    }

    /** Returns the names of all faults, sorted. */
    static List<String> all() throws IOException {
        assumeTrue(Files.isDirectory(FOLDER), () -> "There is no folder " + FOLDER + ".");
        try (Stream<Path> faults = Files.list(FOLDER)) {
            return faults.map(fault -> fault.getFileName().toString()).sorted().toList();
        }
    }

    /** Returns whether a fault consists of more than a description. */
    static boolean hasReports(String name) throws IOException {
        assumeTrue(Files.isDirectory(FOLDER), () -> "There is no folder " + FOLDER + ".");
        try (Stream<Path> files = Files.walk(FOLDER.resolve(name))) {
            return files.anyMatch(file -> file.toString().endsWith(".casereport"));
        }
    }

    /** Copies the files of a fault into a folder. */
    static void copy(String name, Path folder) throws IOException {
        Path fault = FOLDER.resolve(name);
        assumeTrue(Files.isDirectory(fault), () -> "There is no folder " + fault + ".");
        try (Stream<Path> files = Files.walk(fault)) {
            for (Path file : files.filter(each -> !each.equals(fault)).toList()) {
                Path target = folder.resolve(fault.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
    }
}
