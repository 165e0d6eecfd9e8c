/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.cli.resident;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Runs an action after a time without calls. */
final class IdleTimeout implements AutoCloseable {

    private final ScheduledExecutorService clock =
            Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().factory());
    private final Duration patience;
    private final Runnable then;
    private Future<?> end;

    IdleTimeout(Duration patience, Runnable then) {
        this.patience = patience;
        this.then = then;
    }

    /** Starts the timeout, when no call is being served. */
    synchronized void begin() {
        end();
        if (!clock.isShutdown()) {
            end = clock.schedule(then, patience.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    /** Stops the timeout, when a call arrives. */
    synchronized void end() {
        if (end != null) {
            end.cancel(false);
        }
    }

    @Override
    public synchronized void close() {
        clock.shutdownNow();
    }
}
