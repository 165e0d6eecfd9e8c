/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.eclipse.core.runtime.Platform;

/**
 * The files that {@code kill -9} would leave behind now. The system stops the process, copies the files on disk, and
 * lets the process continue.
 */
final class Moment {

    private static final int PATIENCE = 60;

    private final Map<URI, String> kept = new HashMap<>();
    private final Map<URI, String> saved = new HashMap<>();

    private Moment() {
    }

    /**
     * Copies the reports of a folder and their kept text.
     *
     * @param copy a folder that does not exist yet
     */
    static Moment now(Path reports, Path copy) throws IOException, InterruptedException {
        Path unsaved = Platform.getStateLocation(Platform.getBundle("org.spinescribe.ui")).append("unsaved").toPath();
        long self = ProcessHandle.current().pid();
        Files.createDirectories(unsaved);
        Process process = new ProcessBuilder("sh", "-c", "kill -STOP " + self + " && { cp -R \"$1\" \"$3/kept\"; "
                + "cp -R \"$2\" \"$3/reports\"; kill -CONT " + self + "; }", "sh", unsaved.toString(), reports.toString(),
                Files.createDirectories(copy).toString()).inheritIO().start();
        assumeTrue(process.waitFor(PATIENCE, TimeUnit.SECONDS), "This system stops no process.");
        assertEquals(0, process.exitValue());
        Moment moment = new Moment();
        moment.read(reports, copy);
        return moment;
    }

    private void read(Path reports, Path copy) throws IOException {
        for (Path file : files(copy.resolve("kept"))) {
            String text = Files.readString(file);
            int end = text.indexOf('\n');
            if (end > 0 && !file.getFileName().toString().startsWith("next")) {
                kept.merge(URI.create(text.substring(0, end)), text.substring(end + 1), String::concat);
            }
        }
        for (Path file : files(copy.resolve("reports"))) {
            saved.put(reports.resolve(file.getFileName()).toUri(), Files.readString(file));
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    /**
     * Returns those of the given words that the author gets back, in whatever file: kept text is restored, and saved
     * text exists.
     */
    Set<String> of(Set<String> words) {
        Set<String> there = new HashSet<>();
        for (String word : words) {
            if (Stream.concat(kept.values().stream(), saved.values().stream()).anyMatch(text -> text.contains(word))) {
                there.add(word);
            }
        }
        return there;
    }
}
