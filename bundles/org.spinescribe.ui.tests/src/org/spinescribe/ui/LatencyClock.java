/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui;

import java.lang.management.ManagementFactory;
import java.util.concurrent.Callable;

/** A clock for benchmarks, and waiting that does not distort the measurement. */
final class LatencyClock {

    private LatencyClock() {
    }

    /** Returns the milliseconds since a time of {@link System#nanoTime()}. */
    static double since(long start) {
        return (System.nanoTime() - start) / 1e6;
    }

    /** Dispatches events until a condition holds, which is checked every millisecond. */
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

    /** Returns the used memory after garbage collection. */
    static long usedMegabytes() {
        for (int i = 0; i < 3; i++) {
            System.gc();
            pause(100);
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20;
    }
}
