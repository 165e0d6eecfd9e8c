/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.cli.resident;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Watches the connection to a caller until its command is done. When a caller disconnects, as after Ctrl+C, its command
 * should end: a short one ends by itself, a long one is reported.
 */
final class CallerWatch implements AutoCloseable {

    private static final int SECONDS = 2;

    private final ReadableByteChannel caller;
    private final Runnable abandoned;
    private final CountDownLatch done = new CountDownLatch(1);

    /** @param abandoned is run when the command still runs two seconds after its caller has disconnected */
    CallerWatch(ReadableByteChannel caller, Runnable abandoned) {
        this.caller = caller;
        this.abandoned = abandoned;
        Thread.ofPlatform().daemon().start(this::watch);
    }

    private void watch() {
        try {
            waitUntilGone();
            if (!done.await(SECONDS, TimeUnit.SECONDS)) {
                abandoned.run();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Waits for the end of the connection: a caller sends nothing after its request. */
    private void waitUntilGone() {
        try {
            while (caller.read(ByteBuffer.allocate(1)) >= 0) {
                continue;
            }
        } catch (IOException e) {
            // disconnected, or closed
        }
    }

    /** Marks the command as done. */
    @Override
    public void close() {
        done.countDown();
    }
}
