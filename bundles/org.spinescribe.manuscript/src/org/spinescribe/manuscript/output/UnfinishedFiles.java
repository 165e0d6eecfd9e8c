/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Files that are being written. What is unfinished when the program is stopped, as by Ctrl-C, is removed. */
final class UnfinishedFiles {

    private static final Set<Path> FILES = ConcurrentHashMap.newKeySet();

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(UnfinishedFiles::removeAll, "removes unfinished files"));
    }

    private UnfinishedFiles() {
    }

    /** Tells of a file that is there now. */
    static void begun(Path file) {
        FILES.add(file);
    }

    /** Removes a file unless it has been moved to where it belongs. */
    static void ended(Path file) throws IOException {
        FILES.remove(file);
        Files.deleteIfExists(file);
    }

    private static void removeAll() {
        for (Path file : FILES) {
            try {
                Files.deleteIfExists(file);
            } catch (IOException e) {
                // there is nobody left to tell
                continue;
            }
        }
    }
}
