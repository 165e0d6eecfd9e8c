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
 * Whether the workbench rests: for a while it has hardly computed, and neither a job nor a timer is due soon. So
 * nothing more comes of what has been done so far.
 */
final class Rest {

    /**
     * How far it looks ahead, and how long it is waited for at most. Only messages that go away by themselves are put
     * off longer.
     */
    static final Duration LONGEST = Duration.ofMillis(1500);
    /** More than GTK needs to press a button by a key, and than the server puts off its answers. */
    private static final Duration STRETCH = Duration.ofMillis(300);
    /** Of the time that goes by: Java and the display always do something. */
    private static final double HARDLY = 0.1;
    /** Timers of SWT and of tests, which wait again and again, and those of messages that go away by themselves. */
    private static final List<String> PASSED_OVER =
            List.of("org.eclipse.swt.", Dialogs.class.getName(), StatusMessage.class.getName());
    private static final DueJobs JOBS = DueJobs.watch();

    private Instant since = Instant.now();
    private ThreadTimes before = ThreadTimes.now();
    private boolean busy;

    /** To be asked again and again, each time all events have been dispatched. */
    boolean isThere() {
        Instant now = Instant.now();
        boolean due = JOBS.areDue(now.plus(LONGEST)) || timers();
        long stretch = Duration.between(since, now).toNanos();
        if (due || !busy && stretch < STRETCH.toNanos()) {
            busy = due;
            return false;
        }
        ThreadTimes times = ThreadTimes.now();
        boolean rested = !busy && times.isKnown() && times.since(before) <= stretch * HARDLY;
        since = now;
        before = times;
        busy = false;
        return rested;
    }

    /** Whether anything waits for its time in the display. */
    private static boolean timers() {
        return Arrays.stream(timers(Display.getCurrent())).filter(Objects::nonNull)
                .map(timer -> timer.getClass().getName())
                .anyMatch(name -> PASSED_OVER.stream().noneMatch(name::startsWith));
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
