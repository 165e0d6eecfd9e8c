/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;

import org.spinescribe.clinical.words.Messages;

/**
 * The files of one run: those that its reports read, and those that it has written. No output replaces one of them,
 * whatever the user allows: a file that a report reads may be the only copy. Safe for use by several threads.
 */
public final class RunFiles {

    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("org.spinescribe.manuscript.export.export");
    /** Longer quoted texts are no file names. */
    private static final int LONGEST_NAME = 1000;
    private static final long LARGEST_REPORT = 16 << 20;

    /** The reader of each file. */
    private final Map<Path, Path> sources = new HashMap<>();
    /** The owner of each output: a report in a format. */
    private final Map<Path, String> outputs = new HashMap<>();
    private final Set<Path> looked = new HashSet<>();

    /** Finds the files that some reports read: every quoted text that names a file. */
    public RunFiles(List<Path> reports) {
        reports.forEach(this::add);
    }

    /** Finds the files that one more report reads. */
    public synchronized void add(Path report) {
        Path file = report.toAbsolutePath().normalize();
        if (!looked.add(file)) {
            return;
        }
        reads(report, report);
        try {
            if (Files.isRegularFile(file) && Files.size(file) <= LARGEST_REPORT) {
                for (String words : new String(Files.readAllBytes(file), StandardCharsets.UTF_8).split("[\"\n]")) {
                    named(report, words.strip());
                }
            }
        } catch (IOException unreadable) {
            return; // the report's export will report the problem
        }
    }

    private void named(Path report, String name) {
        try {
            if (!name.isEmpty() && name.length() <= LONGEST_NAME && name.indexOf('\0') < 0) {
                reads(report, report.toAbsolutePath().resolveSibling(name));
            }
        } catch (InvalidPathException noName) {
            return;
        }
    }

    /** Records that a reader, such as a report, uses a file, such as a template. */
    public synchronized void reads(Path reader, Path file) {
        if (Files.isRegularFile(file)) {
            real(file).ifPresent(place -> sources.putIfAbsent(place, reader));
        }
    }

    /**
     * The reason why an output must not be written, with the remedy; empty when it may.
     *
     * @param owner a report and a format
     */
    public synchronized Optional<String> objection(Path output, String owner) {
        Optional<Path> there = real(output);
        Path reader = there.map(sources::get).orElse(null);
        if (reader != null) {
            boolean itself = real(reader).equals(there);
            return Optional.of(Messages.of(TEXTS, itself ? "source.itself" : "source", reader));
        }
        String other = there.map(outputs::get).orElse(owner);
        return other.equals(owner) ? Optional.empty() : Optional.of(Messages.of(TEXTS, "output.taken", other));
    }

    /** Records a written output. */
    public synchronized void written(Path output, String owner) {
        real(output).ifPresent(place -> outputs.put(place, owner));
    }

    private static Optional<Path> real(Path file) {
        try {
            return Optional.of(file.toRealPath());
        } catch (IOException notThere) {
            return Optional.empty();
        }
    }
}
