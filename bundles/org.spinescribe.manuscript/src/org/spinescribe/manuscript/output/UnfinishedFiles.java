/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.output;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Temporary files for outputs under construction. When the program is stopped, as by Ctrl-C, it removes them at once;
 * those of a killed program are removed when somebody writes into the same folder later. For this purpose, their names
 * contain the process id of the writer.
 */
final class UnfinishedFiles {

    private static final String ENDING = ".unfinished";
    /** The name of the file, the process id and a number. */
    private static final Pattern NAME = Pattern.compile("\\..+\\.(\\d{1,18})\\.\\d+" + Pattern.quote(ENDING) + ".*");
    /** On a shared folder, the writer may be a process of another computer. */
    private static final Duration ABANDONED = Duration.ofHours(1);
    /** No program writes one file for so long. */
    private static final Duration FORGOTTEN = Duration.ofDays(2);
    private static final Set<Path> FILES = new HashSet<>();
    private static final SecureRandom NUMBERS = new SecureRandom();
    private static boolean stopped;
    private static final Set<Path> SEEN = ConcurrentHashMap.newKeySet();

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(UnfinishedFiles::removeAll, "removes unfinished files"));
    }

    private UnfinishedFiles() {
    }

    /** Creates a file beside the target, with default permissions. */
    static synchronized Path create(Path folder, String name) throws IOException {
        if (stopped) {
            throw new IOException("The program is ending.");
        }
        while (true) {
            Path file = folder.resolve("." + name + "." + ProcessHandle.current().pid() + "."
                    + NUMBERS.nextInt(Integer.MAX_VALUE) + ENDING);
            try {
                Files.createFile(file);
                FILES.add(file);
                return file;
            } catch (FileAlreadyExistsException taken) {
                continue;
            }
        }
    }

    /**
     * Opens a file for its content.
     *
     * @throws java.nio.file.NoSuchFileException if the program is ending and has removed the file; opening must not
     *     create it again
     */
    static OutputStream open(Path file) throws IOException {
        return Files.newOutputStream(file, StandardOpenOption.WRITE);
    }

    /** Moves a complete file to its target. */
    static synchronized void move(Path file, Path target) throws IOException {
        try {
            Files.move(file, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(file, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /**
     * Removes the files that ended processes have left in a folder an hour ago or earlier. Searches a folder once per
     * program run.
     */
    static void removeAbandoned(Path folder) {
        if (!SEEN.add(folder)) {
            return;
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, ".*")) {
            for (Path file : files) {
                if (isAbandoned(file)) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException | DirectoryIteratorException e) {
            return; // the old file does no harm
        }
    }

    private static boolean isAbandoned(Path file) throws IOException {
        Matcher name = NAME.matcher(file.getFileName().toString());
        if (!name.matches()) {
            return false;
        }
        Duration age = Duration.between(Files.getLastModifiedTime(file).toInstant(), Instant.now());
        // the system may give the id of an ended process to another process
        return age.compareTo(FORGOTTEN) > 0
                || age.compareTo(ABANDONED) > 0 && ProcessHandle.of(Long.parseLong(name.group(1))).isEmpty();
    }

    /** Removes a file unless it has been moved to its target. */
    static synchronized void ended(Path file) throws IOException {
        FILES.remove(file);
        Files.deleteIfExists(file);
    }

    /** Removes all files, and forbids further ones. */
    private static synchronized void removeAll() {
        stopped = true;
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
