/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.server;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * A debouncer for the edits sent to the server. The first edit after a pause is sent at once. Edits in quick succession
 * are sent together, so that no check begins that the next key would make obsolete.
 */
final class Pace {

    private static final long REST = TimeUnit.MILLISECONDS.toNanos(250);
    /**
     * Longer than the time between two keys of a fast typist; otherwise each key would start a check that the next one
     * cancels. In milliseconds.
     */
    private static final long TOGETHER_MILLISECONDS = 80;
    private static final long LONGEST = TimeUnit.MILLISECONDS.toNanos(500);

    private final Runnable tell;
    private long last = System.nanoTime() - REST;
    private long untoldSince;
    private boolean untold;
    private int changes;

    Pace(Runnable tell) {
        this.tell = tell;
    }

    /** Records an edit. */
    synchronized void changed() {
        long time = System.nanoTime();
        boolean rested = time - last >= REST;
        last = time;
        changes++;
        if (rested && !untold) {
            tell.run();
            return;
        }
        if (!untold) {
            untold = true;
            untoldSince = time;
        }
        int latest = changes;
        CompletableFuture.delayedExecutor(TOGETHER_MILLISECONDS, TimeUnit.MILLISECONDS).execute(() -> due(latest));
    }

    /** Sends the edits if no other has followed, or if they have waited too long. */
    private synchronized void due(int latest) {
        if (changes == latest || System.nanoTime() - untoldSince >= LONGEST) {
            now();
        }
    }

    /** Sends the pending edits at once. */
    synchronized void now() {
        if (untold) {
            untold = false;
            tell.run();
        }
    }
}
