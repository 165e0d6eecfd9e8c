/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui;

import java.lang.management.ManagementFactory;
import java.util.concurrent.Callable;

/** What a benchmark reads off, and how it waits without adding to what it measures. */
final class LatencyClock {

    private LatencyClock() {
    }

    /** The milliseconds since a time of {@link System#nanoTime()}. */
    static double since(long start) {
        return (System.nanoTime() - start) / 1e6;
    }

    /** Lets the workbench work until something holds, which is looked for every millisecond. */
    static void await(Callable<Boolean> condition) throws Exception {
        while (!condition.call()) {
            Workbench.work();
            pause(1);
        }
    }

    static void pause(int milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The memory in use once what is no longer needed has been collected. */
    static long usedMegabytes() {
        for (int i = 0; i < 3; i++) {
            System.gc();
            pause(100);
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20;
    }
}
