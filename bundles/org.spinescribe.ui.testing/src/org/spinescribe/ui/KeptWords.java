/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.IFileBuffer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Platform;
import org.spinescribe.ui.server.FileBufferAdapter;

/** The unsaved text as the recovery keeps it on disk, where it survives a power failure. */
final class KeptWords {

    private final Map<Path, String> then = new HashMap<>();

    /** An action that writes a file. */
    interface Writing {

        void run() throws Exception;
    }

    /** Takes a snapshot of the kept text. */
    void take() {
        for (Path file : files()) {
            then.put(file, read(file));
        }
    }

    /** Restores the snapshot, as if nothing had been kept since. */
    void putBack() throws IOException {
        for (Map.Entry<Path, String> each : then.entrySet()) {
            Files.writeString(each.getKey(), each.getValue());
        }
    }

    /** Runs an action at the moment when the writing of a file begins. */
    static void whenWritten(IFile file, Runnable action, Writing writing) throws Exception {
        FileBufferAdapter moment = new FileBufferAdapter() {
            @Override
            public void stateChanging(IFileBuffer buffer) {
                if (file.getFullPath().equals(buffer.getLocation())) {
                    action.run();
                }
            }
        };
        FileBuffers.getTextFileBufferManager().addFileBufferListener(moment);
        try {
            writing.run();
        } finally {
            FileBuffers.getTextFileBufferManager().removeFileBufferListener(moment);
        }
    }

    /** Returns whether some kept text contains the given words. */
    static boolean any(String words) {
        return files().stream().anyMatch(file -> read(file).contains(words));
    }

    /** Returns the kept text of a file, or an empty text if there is none. */
    static String of(IFile file) {
        URI address = file.getLocationURI();
        return files().stream().map(KeptWords::read).filter(kept -> kept.startsWith(address + "\n")).findFirst()
                .orElse("");
    }

    static List<Path> files() {
        Path folder = Platform.getStateLocation(Platform.getBundle("org.spinescribe.ui")).append("unsaved").toPath();
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(each -> !each.getFileName().toString().startsWith("next")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return ""; // the file is being written
        }
    }
}
