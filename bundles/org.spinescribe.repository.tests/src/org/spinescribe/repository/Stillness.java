/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.repository;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How long a picture has been the same, and whether the program computes meanwhile. A program that has hardly computed
 * for a short while has shown all that it has to show; one that goes on computing may do so behind the picture.
 */
final class Stillness {

    /** Twice what GTK needs to press a button by a key. */
    private static final Duration SHORT = Duration.ofMillis(500);
    /** For a program that computes all the time, or of which nothing is known. */
    private static final Duration LONG = Duration.ofMillis(1500);
    /** Of the time that goes by: Java and the display always do something. */
    private static final double HARDLY = 0.1;

    private final Optional<ProcessHandle> program;
    private final Instant begin = Instant.now();
    private Instant since = begin;
    private ProgramTime before;

    /** @param program that shows the picture, if it is known */
    Stillness(Optional<ProcessHandle> program) {
        this.program = program;
        before = time();
    }

    /** To be asked again and again while the picture is the same. */
    boolean isThere() {
        Instant now = Instant.now();
        if (Duration.between(begin, now).compareTo(LONG) >= 0) {
            return true;
        }
        long stretch = Duration.between(since, now).toNanos();
        if (stretch < SHORT.toNanos()) {
            return false;
        }
        ProgramTime time = time();
        boolean rested = time.isKnown() && time.since(before) <= stretch * HARDLY;
        since = now;
        before = time;
        return rested;
    }

    private ProgramTime time() {
        return program.map(ProgramTime::of).orElse(ProgramTime.UNKNOWN);
    }
}
