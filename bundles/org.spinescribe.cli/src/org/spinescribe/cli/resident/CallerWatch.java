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
 * Waits with a caller for the end of its command. A caller that goes away, as by Ctrl+C, wants the command to end: a short
 * one ends by itself, a long one is told of.
 */
final class CallerWatch implements AutoCloseable {

    private static final int SECONDS = 2;

    private final ReadableByteChannel caller;
    private final Runnable abandoned;
    private final CountDownLatch done = new CountDownLatch(1);

    /** @param abandoned what to do when the caller has gone and its command still runs after two seconds */
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

    /** A caller says nothing more after its request. */
    private void waitUntilGone() {
        try {
            while (caller.read(ByteBuffer.allocate(1)) >= 0) {
                continue;
            }
        } catch (IOException e) {
            // gone, or done
        }
    }

    /** The command is done. */
    @Override
    public void close() {
        done.countDown();
    }
}
