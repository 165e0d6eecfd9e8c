/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui;

import java.lang.reflect.Field;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import org.eclipse.swt.widgets.Display;

/**
 * Whether the workbench is idle: it has used little CPU time for a while, and neither a job nor a timer is due soon.
 * The earlier actions then have no further effects.
 */
final class Rest {

    /**
     * How far this class looks ahead, and how long a test waits at most. Only messages that disappear by themselves are
     * delayed longer.
     */
    static final Duration LONGEST = Duration.ofMillis(1500);
    /** Longer than GTK needs to press a button for a key, and than the server delays its answers. */
    private static final Duration INTERVAL = Duration.ofMillis(300);
    /** A share of the elapsed time, since Java and the display are never quite idle. */
    private static final double IDLE_SHARE = 0.1;
    /** Timers of SWT and of tests, which start again and again, and those of messages that disappear by themselves. */
    private static final List<String> IGNORED =
            List.of("org.eclipse.swt.", Dialogs.class.getName(), StatusMessage.class.getName());
    private static final DueJobs JOBS = DueJobs.watch();

    private Instant since = Instant.now();
    private ThreadTimes before = ThreadTimes.now();
    private boolean busy;

    /** Must be called again and again, each time after all events have been dispatched. */
    boolean isReached() {
        Instant now = Instant.now();
        boolean due = JOBS.areDue(now.plus(LONGEST)) || timers();
        long stretch = Duration.between(since, now).toNanos();
        if (due || !busy && stretch < INTERVAL.toNanos()) {
            busy = due;
            return false;
        }
        ThreadTimes times = ThreadTimes.now();
        boolean rested = !busy && times.isKnown() && times.since(before) <= stretch * IDLE_SHARE;
        since = now;
        before = times;
        busy = false;
        return rested;
    }

    /** Returns whether the display has pending timers. */
    private static boolean timers() {
        return Arrays.stream(timers(Display.getCurrent())).filter(Objects::nonNull)
                .map(timer -> timer.getClass().getName())
                .anyMatch(name -> IGNORED.stream().noneMatch(name::startsWith));
    }

    private static Runnable[] timers(Display display) {
        try {
            Field list = Display.class.getDeclaredField("timerList");
            list.setAccessible(true);
            Runnable[] timers = (Runnable[]) list.get(display);
            return timers == null ? new Runnable[0] : timers;
        } catch (ReflectiveOperationException e) {
            throw new AssertionError("Another SWT keeps its timers elsewhere.", e);
        }
    }
}
