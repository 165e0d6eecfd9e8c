/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.studio.help.start;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

import org.eclipse.core.runtime.ILog;
import org.eclipse.osgi.service.datalocation.Location;
import org.spinescribe.ui.NamedFiles;

/**
 * Calls from further starts of Studio to the running one. Each call is a file in the workspace metadata with the names
 * of the files to open. The running Studio deletes the file as its answer.
 *
 * @param folder of the calls without an answer
 */
record Calls(Path folder) {

    private static final String PLACE = ".metadata/.plugins/org.spinescribe.studio.help/calls";
    private static final String UNFINISHED = ".new";
    /** A Studio that is still starting answers when its window is open: on a slow computer after most of a minute. */
    private static final long PATIENCE_MILLISECONDS = 90_000;
    private static final long BETWEEN_MILLISECONDS = 100;

    /** Returns the place of calls to the Studio that uses a folder of reports. */
    static Optional<Calls> in(Location reports) {
        try {
            return Optional.of(new Calls(Path.of(URI.create(reports.getURL().toString().replace(" ", "%20")))
                    .resolve(PLACE)));
        } catch (IllegalArgumentException e) {
            ILog.of(Calls.class).warn("There is no place for calls in " + reports.getURL(), e);
            return Optional.empty();
        }
    }

    /**
     * Makes a call and waits for the answer. Returns whether one came.
     *
     * @param arguments of this start, with the files to open
     * @param running whether there still is a Studio that may answer
     */
    boolean make(String[] arguments, BooleanSupplier running) {
        try {
            Path call = write(NamedFiles.in(arguments).stream().map(Path::toString).toList());
            for (long waited = 0; waited < PATIENCE_MILLISECONDS && running.getAsBoolean();
                    waited += BETWEEN_MILLISECONDS) {
                if (!Files.exists(call)) {
                    return true;
                }
                Thread.sleep(BETWEEN_MILLISECONDS);
            }
            return !Files.deleteIfExists(call); // without the file, the answer has come meanwhile
        } catch (IOException e) {
            ILog.of(Calls.class).error("The Studio that is running cannot be called.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return false;
    }

    /** Writes a call, which the running Studio sees only when its file is complete. */
    private Path write(List<String> files) throws IOException {
        Files.createDirectories(folder);
        Path unfinished = Files.createTempFile(folder, "call", UNFINISHED);
        Files.write(unfinished, files);
        String name = unfinished.getFileName().toString();
        return Files.move(unfinished, folder.resolve(name.substring(0, name.length() - UNFINISHED.length())),
                StandardCopyOption.ATOMIC_MOVE);
    }

    /** Takes a call. Returns the files to open, or an empty result if there is no call. */
    Optional<List<Path>> take() throws IOException {
        Optional<Path> call = first();
        if (call.isEmpty()) {
            return Optional.empty();
        }
        try {
            List<Path> named = Files.readAllLines(call.get()).stream().map(Path::of).toList();
            Files.delete(call.get());
            return Optional.of(named);
        } catch (NoSuchFileException e) {
            return Optional.empty(); // its process has just stopped waiting
        }
    }

    private Optional<Path> first() throws IOException {
        if (!Files.isDirectory(folder)) {
            return Optional.empty();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> !file.toString().endsWith(UNFINISHED)).findFirst();
        }
    }
}
