/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.cli.resident;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.WritableByteChannel;

/**
 * The response to a caller: whether its command is accepted, the output of the command, its exit code. Each message
 * consists of a byte for its kind, the number of the following bytes, and these bytes.
 */
final class Response {

    static final byte REFUSED = 0;
    static final byte TAKEN = 1;
    static final byte OUTPUT = 2;
    static final byte ERRORS = 3;
    static final byte EXIT = 4;

    private final WritableByteChannel channel;

    Response(WritableByteChannel channel) {
        this.channel = channel;
    }

    void refuse() throws IOException {
        send(REFUSED, new byte[0], 0, 0);
    }

    void take() throws IOException {
        send(TAKEN, new byte[0], 0, 0);
    }

    /** @param code an exit code, from 0 to 127 */
    void exit(int code) throws IOException {
        send(EXIT, new byte[] { (byte) code }, 0, 1);
    }

    /** Returns a stream that sends its bytes to the caller at once. */
    OutputStream stream(byte kind) {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                send(kind, new byte[] { (byte) b }, 0, 1);
            }

            @Override
            public void write(byte[] bytes, int start, int length) throws IOException {
                send(kind, bytes, start, length);
            }
        };
    }

    /** Sends one message at a time, because a command prints from several threads. */
    private synchronized void send(byte kind, byte[] bytes, int start, int length) throws IOException {
        ByteBuffer message = ByteBuffer.allocate(1 + Integer.BYTES + length);
        message.put(kind).putInt(length).put(bytes, start, length).flip();
        while (message.hasRemaining()) {
            channel.write(message);
        }
    }
}
