/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.findings;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The reports that somebody asked to work on: files as named, and all reports in the folders that were named. */
public final class ReportFiles {

    /** How the names of reports end. */
    public static final String ENDING = ".casereport";

    /** A report, and where it lies within the folder that was named. */
    public record ReportFile(Path file, Path within) {
    }

    private final List<ReportFile> files = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();

    private ReportFiles() {
    }

    /** Looks for reports; a file that is named twice is taken once. */
    public static ReportFiles find(List<Path> named) {
        ReportFiles found = new ReportFiles();
        Map<Path, ReportFile> unique = new LinkedHashMap<>();
        for (Path path : named) {
            found.expand(path).forEach(file -> unique.putIfAbsent(file.file().toAbsolutePath().normalize(), file));
        }
        found.files.addAll(unique.values());
        return found;
    }

    /** In the order in which they were named; those of a folder sorted by name. */
    public List<ReportFile> files() {
        return files;
    }

    /** What could not be found, a line each. */
    public List<String> problems() {
        return problems;
    }

    private List<ReportFile> expand(Path path) {
        if (!Files.exists(path)) {
            problems.add(Words.of("no-such-file", path));
            return List.of();
        }
        return Files.isDirectory(path) ? inFolder(path) : List.of(new ReportFile(path, path.getFileName()));
    }

    private List<ReportFile> inFolder(Path folder) {
        try (Stream<Path> paths = Files.find(folder, Integer.MAX_VALUE,
                (path, attributes) -> attributes.isRegularFile() && path.getFileName().toString().endsWith(ENDING),
                FileVisitOption.FOLLOW_LINKS)) {
            List<ReportFile> found = paths.sorted().map(path -> new ReportFile(path, folder.relativize(path))).toList();
            if (found.isEmpty()) {
                problems.add(Words.of("folder-without-reports", folder));
            }
            return found;
        } catch (IOException | java.io.UncheckedIOException e) {
            problems.add(Words.of("not-listed", folder, e.getMessage()));
            return List.of();
        }
    }
}
