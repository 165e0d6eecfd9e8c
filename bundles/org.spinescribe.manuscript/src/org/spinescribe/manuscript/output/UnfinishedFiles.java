/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.output;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Files that are being written. What is unfinished when the program is stopped, as by Ctrl-C, is removed at once; what
 * it leaves when it is killed, when the file is written again. So the names tell which process writes them.
 */
final class UnfinishedFiles {

    private static final String ENDING = ".unfinished";
    private static final Set<Path> FILES = ConcurrentHashMap.newKeySet();

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(UnfinishedFiles::removeAll, "removes unfinished files"));
    }

    private UnfinishedFiles() {
    }

    /** Makes a file beside the one that is to be written. */
    static Path create(Path folder, String name) throws IOException {
        return Files.createTempFile(folder, "." + name + "." + ProcessHandle.current().pid() + ".", ENDING);
    }

    /** Removes what processes that are no more have left of a file. */
    static void removeAbandoned(Path folder, String name) {
        Pattern unfinished = Pattern.compile(Pattern.quote("." + name + ".") + "(\\d{1,18})\\..*"
                + Pattern.quote(ENDING) + ".*");
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                Matcher found = unfinished.matcher(file.getFileName().toString());
                if (found.matches() && ProcessHandle.of(Long.parseLong(found.group(1))).isEmpty()) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException | DirectoryIteratorException e) {
            return; // it is no more in the way than it was
        }
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
