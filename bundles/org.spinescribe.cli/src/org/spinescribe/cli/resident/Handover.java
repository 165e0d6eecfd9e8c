/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.cli.resident;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

import org.spinescribe.cli.terminal.Terminal;

/** Passes a command to the resident process, if there is one with the same identity. */
public final class Handover {

    private final OutputStream out;
    private final OutputStream err;

    /**
     * @param out the target of the command's output
     * @param err the target of its error output
     */
    public Handover(OutputStream out, OutputStream err) {
        this.out = out;
        this.err = err;
    }

    /**
     * Lets the resident process run a command.
     *
     * @return its exit code; empty when this process must run the command itself, because there is no resident process,
     * or it is busy, or it has another identity
     * @throws IOException when the resident process died after the command had printed something
     */
    public OptionalInt offer(String... arguments) throws IOException {
        if (!ResidentSocket.isLikely() || Stream.of(arguments).anyMatch(Handover::isOfThisProcess)) {
            return OptionalInt.empty();
        }
        Request request = new Request(ProcessIdentity.ofThisProcess(), Terminal.ofThisProcess(), List.of(arguments));
        return ask(request, ResidentSocket.of(request.identity()));
    }

    /**
     * Returns whether an argument names a resource of this process only: its standard input, or a pipe of the shell.
     */
    private static boolean isOfThisProcess(String argument) {
        return argument.equals("-") || argument.endsWith("=-") || argument.contains("/dev/")
                || argument.contains("/proc/self/");
    }

    /** Asks the resident process of this folder to end; returns whether there was one. */
    public static boolean end() throws IOException {
        Request end = new Request(ProcessIdentity.ofThisProcess(), Terminal.NONE, List.of());
        return new Handover(OutputStream.nullOutputStream(), OutputStream.nullOutputStream())
                .ask(end, ResidentSocket.of(end.identity())).isPresent();
    }

    OptionalInt ask(Request request, Optional<ResidentSocket> socket) throws IOException {
        Optional<SocketChannel> called = socket.flatMap(ResidentSocket::call);
        if (called.isEmpty()) {
            return OptionalInt.empty();
        }
        try (SocketChannel channel = called.get()) {
            return exchange(request, channel);
        }
    }

    private OptionalInt exchange(Request request, SocketChannel channel) throws IOException {
        DataInputStream in = new DataInputStream(Channels.newInputStream(channel));
        try {
            request.write(new DataOutputStream(Channels.newOutputStream(channel)));
            if (in.readByte() != Response.TAKEN) {
                return OptionalInt.empty();
            }
            in.readInt();
        } catch (IOException e) {
            return OptionalInt.empty(); // the resident process has just ended
        }
        return print(in);
    }

    private OptionalInt print(DataInputStream in) throws IOException {
        boolean printed = false;
        while (true) {
            byte kind;
            byte[] bytes;
            try {
                kind = in.readByte();
                bytes = in.readNBytes(in.readInt());
            } catch (EOFException e) {
                if (printed) {
                    throw e;
                }
                return OptionalInt.empty(); // the process died before any output was seen
            }
            if (kind == Response.EXIT) {
                return OptionalInt.of(bytes[0]);
            }
            printed = true;
            write(bytes, kind == Response.OUTPUT ? out : err);
        }
    }

    /** Writes output. A failure must not end the command, since its output files are still wanted. */
    private static void write(byte[] bytes, OutputStream stream) {
        try {
            stream.write(bytes);
            stream.flush();
        } catch (IOException e) {
            // StandardOutput records the loss
        }
    }
}
