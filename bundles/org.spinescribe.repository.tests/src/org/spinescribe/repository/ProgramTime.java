/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.repository;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * How long each thread of a program has run, or waited for a processor, in nanoseconds. Unknown on systems without
 * {@code /proc}.
 */
record ProgramTime(Map<String, Long> byThread) {

    static final ProgramTime UNKNOWN = new ProgramTime(Map.of());

    private static final Path PROCESSES = Path.of("/proc");

    /** Returns the times of a process and its descendants up to now. */
    static ProgramTime of(ProcessHandle program) {
        Map<String, Long> times = new HashMap<>();
        Stream.concat(Stream.of(program), program.descendants())
                .forEach(process -> read(PROCESSES.resolve(process.pid() + "/task"), times));
        return new ProgramTime(times);
    }

    private static void read(Path threads, Map<String, Long> times) {
        try (Stream<Path> all = Files.list(threads)) {
            for (Path thread : all.toList()) {
                String[] numbers = Files.readString(thread.resolve("schedstat")).split(" ");
                times.put(thread.toString(), Long.parseLong(numbers[0]) + Long.parseLong(numbers[1]));
            }
        } catch (IOException e) {
            // the process or one of its threads has ended meanwhile
        }
    }

    boolean isKnown() {
        return !byThread.isEmpty();
    }

    /** Returns the time since an earlier measurement in nanoseconds. A new thread counts with all its time. */
    long since(ProgramTime earlier) {
        return byThread.entrySet().stream()
                .mapToLong(each -> each.getValue() - earlier.byThread.getOrDefault(each.getKey(), 0L)).sum();
    }
}
