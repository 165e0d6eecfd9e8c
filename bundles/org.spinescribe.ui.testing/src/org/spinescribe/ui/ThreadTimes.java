/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * How long each thread of this process has run, or waited for a processor in use by others, in nanoseconds as counted
 * by Linux. Empty on other systems.
 */
record ThreadTimes(Map<String, Long> byThread) {

    private static final Path THREADS = Path.of("/proc/self/task");

    static ThreadTimes now() {
        Map<String, Long> times = new HashMap<>();
        try (Stream<Path> threads = Files.list(THREADS)) {
            threads.forEach(thread -> read(thread, times));
        } catch (IOException e) {
            return new ThreadTimes(Map.of());
        }
        return new ThreadTimes(times);
    }

    private static void read(Path thread, Map<String, Long> times) {
        try {
            String[] numbers = Files.readString(thread.resolve("schedstat")).split(" ");
            times.put(thread.getFileName().toString(), Long.parseLong(numbers[0]) + Long.parseLong(numbers[1]));
        } catch (IOException e) {
            // the thread has ended meanwhile
        }
    }

    /** Returns the time since an earlier measurement, for the threads that still exist. */
    long since(ThreadTimes earlier) {
        return byThread.entrySet().stream()
                .mapToLong(each -> each.getValue() - earlier.byThread.getOrDefault(each.getKey(), 0L)).sum();
    }

    boolean isKnown() {
        return !byThread.isEmpty();
    }
}
