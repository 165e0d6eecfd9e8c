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
 * Whether a program is idle: the screen stays the same, and the program uses little CPU time. Little CPU time during a
 * short interval is enough. A program that stays busy, perhaps without any effect on the screen, needs a longer
 * interval.
 */
final class Stillness {

    /** Twice the time that GTK needs to press a button for a key. */
    private static final Duration SHORT = Duration.ofMillis(500);
    /** For a program that is always busy, or without known CPU times. */
    private static final Duration LONG = Duration.ofMillis(1500);
    /** A share of the elapsed time, since Java and the display are never quite idle. */
    private static final double HARDLY = 0.1;

    private final Optional<ProcessHandle> program;
    private final Instant begin = Instant.now();
    private Instant since = begin;
    private ProgramTime before;

    /** @param program the program on the screen, if known */
    Stillness(Optional<ProcessHandle> program) {
        this.program = program;
        before = time();
    }

    /** Must be called again and again while the screen stays the same. */
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
