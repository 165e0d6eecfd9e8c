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

/** The words that are kept until they are saved, as they are on disk: whoever loses the power finds them so. */
final class KeptWords {

    private final Map<Path, String> then = new HashMap<>();

    /** Something that writes a file. */
    interface Writing {

        void run() throws Exception;
    }

    /** Remembers what is kept at this moment. */
    void take() {
        for (Path file : files()) {
            then.put(file, read(file));
        }
    }

    /** Makes it so again, as if nothing had come after that moment. */
    void putBack() throws IOException {
        for (Map.Entry<Path, String> each : then.entrySet()) {
            Files.writeString(each.getKey(), each.getValue());
        }
    }

    /** Does something at the moment when a file begins to be written, which comes while something else is done. */
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

    /** Whether something is kept that has these words. */
    static boolean any(String words) {
        return files().stream().anyMatch(file -> read(file).contains(words));
    }

    /** What is kept of a file; empty when nothing is. */
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
            return ""; // it is being written
        }
    }
}
