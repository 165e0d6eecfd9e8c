/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.findings;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import org.spinescribe.sources.files.ReportName;


/** Finds the reports for a user's request: the named files, and all reports in the named folders. */
public final class NamedReports {

    /** The prefix of Emacs' lock files: broken links beside a file under edit. */
    private static final String LOCK = ".#";

    /** A report, and its path within the named folder. */
    public record ReportFile(Path file, Path within) {
    }

    private final List<ReportFile> files = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();

    private final Predicate<Path> others;

    private NamedReports(Predicate<Path> others) {
        this.others = others;
    }

    /** Finds reports; a file named twice counts once. */
    public static NamedReports find(List<Path> named) {
        return find(named, file -> false);
    }

    /**
     * Finds reports and other manuscripts; a file named twice counts once.
     *
     * @param others whether a file of a folder is a manuscript that is no report
     */
    public static NamedReports find(List<Path> named, Predicate<Path> others) {
        NamedReports found = new NamedReports(others);
        Map<Path, ReportFile> unique = new LinkedHashMap<>();
        for (Path path : named) {
            found.expand(path).forEach(file -> unique.putIfAbsent(file.file().toAbsolutePath().normalize(), file));
        }
        found.files.addAll(unique.values());
        return found;
    }

    /** The reports in the order of the names; those of a folder are sorted by name. */
    public List<ReportFile> files() {
        return files;
    }

    /** The paths that were not found or not readable, one line each. */
    public List<String> problems() {
        return problems;
    }

    private List<ReportFile> expand(Path path) {
        if (!Files.exists(path)) {
            problems.add(FindingsPageTexts.of("no-such-file", path));
            return List.of();
        }
        return Files.isDirectory(path) ? inFolder(path) : List.of(new ReportFile(path, path.getFileName()));
    }

    /** Collects the reports of a folder; an unreadable part becomes a problem, and the rest is taken. */
    private List<ReportFile> inFolder(Path folder) {
        List<Path> reports = new ArrayList<>();
        int before = problems.size();
        try {
            Files.walkFileTree(folder, Set.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, new Visitor(reports));
        } catch (IOException e) {
            problems.add(FindingsPageTexts.of("not-listed", folder, e.getMessage()));
        }
        if (reports.isEmpty() && problems.size() == before) {
            problems.add(FindingsPageTexts.of("folder-without-reports", folder));
        }
        return reports.stream().sorted().map(path -> new ReportFile(path, folder.relativize(path))).toList();
    }

    private final class Visitor extends SimpleFileVisitor<Path> {

        private final List<Path> reports;

        Visitor(List<Path> reports) {
            this.reports = reports;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            String name = file.getFileName().toString();
            if (attributes.isRegularFile() && (name.endsWith(ReportName.ENDING) || others.test(file))) {
                reports.add(file);
            } else if (!attributes.isRegularFile() && name.endsWith(ReportName.ENDING) && !name.startsWith(LOCK)) {
                problems.add(FindingsPageTexts.of("no-regular-file", file));
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            problems.add(e instanceof FileSystemLoopException ? FindingsPageTexts.of("link-loop", file)
                    : FindingsPageTexts.of("not-listed", file, e instanceof AccessDeniedException
                    ? FindingsPageTexts.of("denied")
                            : String.valueOf(e.getMessage())));
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, IOException e) {
            if (e != null) {
                problems.add(FindingsPageTexts.of("not-listed", folder, String.valueOf(e.getMessage())));
            }
            return FileVisitResult.CONTINUE;
        }
    }
}
