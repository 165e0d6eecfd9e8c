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
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

import org.eclipse.core.runtime.ILog;
import org.eclipse.osgi.service.datalocation.Location;
import org.spinescribe.ui.NamedFiles;

/**
 * A call from a second Studio to the running one: a file in the workspace metadata with the names of the files to open.
 * The running Studio deletes the file as its answer.
 *
 * @param file where it is written
 */
record Call(Path file) {

    private static final String PLACE = ".metadata/.plugins/org.spinescribe.studio.help/call";
    /** A Studio that is still starting answers when its window is open: on a slow computer after most of a minute. */
    private static final long PATIENCE_MILLISECONDS = 90_000;
    private static final long BETWEEN_MILLISECONDS = 100;

    /** Returns the place of calls to the Studio that uses a folder of reports. */
    static Optional<Call> in(Location reports) {
        try {
            return Optional.of(new Call(Path.of(URI.create(reports.getURL().toString().replace(" ", "%20")))
                    .resolve(PLACE)));
        } catch (IllegalArgumentException e) {
            ILog.of(Call.class).warn("There is no place for calls in " + reports.getURL(), e);
            return Optional.empty();
        }
    }

    /**
     * Makes the call and waits for the answer. Returns whether one came.
     *
     * @param arguments of this start, with the files to open
     * @param running whether there still is a Studio that may answer
     */
    boolean make(String[] arguments, BooleanSupplier running) {
        try {
            Files.createDirectories(file.getParent());
            Path written = Files.createTempFile(file.getParent(), "call", ".txt");
            Files.write(written, NamedFiles.in(arguments).stream().map(Path::toString).toList());
            Files.move(written, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            for (long waited = 0; waited < PATIENCE_MILLISECONDS && running.getAsBoolean();
                    waited += BETWEEN_MILLISECONDS) {
                if (!Files.exists(file)) {
                    return true;
                }
                Thread.sleep(BETWEEN_MILLISECONDS);
            }
            return !Files.deleteIfExists(file); // without the file, the answer has come meanwhile
        } catch (IOException e) {
            ILog.of(Call.class).error("The Studio that is running cannot be called.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return false;
    }

    /** Takes a call. Returns the files to open, or an empty result if there is no call. */
    Optional<List<Path>> take() throws IOException {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        List<Path> named = Files.readAllLines(file).stream().map(Path::of).toList();
        Files.delete(file);
        return Optional.of(named);
    }
}
