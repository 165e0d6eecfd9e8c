/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.cli.watch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Watches a report and the files that it can refer to, in its folder and below. */
public final class ChangedFiles implements AutoCloseable {

    /** Editors save in several steps; changes within this time count as one. */
    private static final long TOGETHER_MILLISECONDS = 120;
    private static final int DEEPEST = 3;
    private static final Set<String> NAMED = Set.of("bib", "bibtex", "ris", "nbib", "json", "csv", "tsv", "csl", "svg",
            "png", "jpg", "jpeg", "tif", "tiff", "gif", "journal");

    private final Path report;
    private final WatchService service;

    private ChangedFiles(Path report, WatchService service) {
        this.report = report.getFileName();
        this.service = service;
    }

    /** Starts to watch the folder of a report. */
    public static ChangedFiles beside(Path report) throws IOException {
        Path folder = report.toAbsolutePath().getParent();
        WatchService service = folder.getFileSystem().newWatchService();
        try (Stream<Path> folders = Files.walk(folder, DEEPEST)) {
            for (Path inner : folders.filter(Files::isDirectory)
                    .filter(path -> !path.getFileName().toString().startsWith(".")).toList()) {
                inner.register(service, StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_MODIFY,
                        StandardWatchEventKinds.ENTRY_DELETE);
            }
        }
        return new ChangedFiles(report, service);
    }

    /**
     * Waits until a change affects the report.
     *
     * @return false when the thread is interrupted
     */
    public boolean await() {
        try {
            while (true) {
                if (concerns(service.take())) {
                    settle();
                    return true;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void settle() throws InterruptedException {
        for (WatchKey key = service.poll(TOGETHER_MILLISECONDS, TimeUnit.MILLISECONDS); key != null;
                key = service.poll(TOGETHER_MILLISECONDS, TimeUnit.MILLISECONDS)) {
            concerns(key);
        }
    }

    private boolean concerns(WatchKey key) {
        List<WatchEvent<?>> events = key.pollEvents();
        key.reset();
        return events.stream().anyMatch(event -> event.kind() == StandardWatchEventKinds.OVERFLOW
                || event.context() instanceof Path name && concerns(name));
    }

    /**
     * Returns whether a file affects the report. Exported files are ignored, so that an export does not start another
     * one.
     */
    private boolean concerns(Path name) {
        String text = name.toString().toLowerCase(Locale.ROOT);
        String stem = report.toString().toLowerCase(Locale.ROOT).replaceFirst("\\.[^.]*$", "");
        return name.equals(report) || text.equals(".spinescribe")
                || NAMED.contains(text.substring(text.lastIndexOf('.') + 1)) && !text.startsWith(stem + ".");
    }

    @Override
    public void close() throws IOException {
        service.close();
    }
}
