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
 * The pace at which somebody is told of what is typed: of the first key after a rest at once, of those that follow it
 * quickly together, so that no check is begun that the next key would make worthless.
 */
final class Pace {

    private static final long REST = TimeUnit.MILLISECONDS.toNanos(250);
    /** More than lies between two keys of somebody quick, or each would begin a check that the next one ends. */
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

    /** Something has been typed. */
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

    /** Nothing has followed, or too much has. */
    private synchronized void due(int latest) {
        if (changes == latest || System.nanoTime() - untoldSince >= LONGEST) {
            now();
        }
    }

    /** Tells what has not been told yet. */
    synchronized void now() {
        if (untold) {
            untold = false;
            tell.run();
        }
    }
}
