/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.cli.resident;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.channels.Channels;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

import org.spinescribe.cli.terminal.Terminal;

/**
 * A resident process that runs the commands of other processes of the same {@link ProcessIdentity}, one at a time. A
 * caller is refused while another command runs, and then runs its command itself.
 */
public final class ResidentProcess implements AutoCloseable {

    /** Runs commands like the called program. */
    public interface Commands {

        /** @return the exit code */
        int run(PrintWriter out, PrintWriter err, Terminal terminal, String... arguments);
    }

    /** The reason of its end. */
    public enum Ending {
        /** The idle timeout has passed, or a caller asked it to end. */
        UNUSED,
        /** A caller disconnected, and its command does not end by itself: only a new process could serve again. */
        ABANDONED
    }

    private final ProcessIdentity identity;
    private final ResidentSocket socket;
    private final ServerSocketChannel door;
    private final Commands commands;
    private final IdleTimeout idleTimeout;
    private final AtomicBoolean busy = new AtomicBoolean();
    private volatile Ending ending = Ending.UNUSED;

    private ResidentProcess(ProcessIdentity identity, ResidentSocket socket, ServerSocketChannel door,
            Commands commands,
            Duration patience) {
        this.identity = identity;
        this.socket = socket;
        this.door = door;
        this.commands = commands;
        idleTimeout = new IdleTimeout(patience, this::close);
    }

    /**
     * Opens a resident process for the folder, the program and the user of this process.
     *
     * @param patience the idle timeout
     * @return empty when there is one already
     * @throws IOException when this system has no suitable sockets
     */
    public static Optional<ResidentProcess> open(Commands commands, Duration patience) throws IOException {
        ProcessIdentity identity = ProcessIdentity.ofThisProcess();
        ResidentSocket socket = ResidentSocket.of(identity)
                .orElseThrow(() -> new IOException("no sockets that only you may use"));
        return open(identity, socket, commands, patience);
    }

    static Optional<ResidentProcess> open(ProcessIdentity identity, ResidentSocket socket, Commands commands,
            Duration patience)
            throws IOException {
        Optional<SocketChannel> other = socket.call();
        if (other.isPresent()) {
            other.get().close();
            return Optional.empty();
        }
        return Optional.of(new ResidentProcess(identity, socket, socket.open(), commands, patience));
    }

    /** Runs warm-up rounds while no command runs, so that the first caller gets a fast answer. */
    public void warmUp(int times, Runnable round) {
        Thread.ofPlatform().daemon().start(() -> {
            for (int i = 0; i < times && !busy.get(); i++) {
                synchronized (this) {
                    round.run();
                }
            }
        });
    }

    /** Serves callers until the process is unused or abandoned. */
    public Ending serve() throws IOException {
        idleTimeout.begin();
        while (true) {
            try {
                SocketChannel caller = door.accept();
                Thread.ofPlatform().daemon().start(() -> answer(caller));
            } catch (ClosedChannelException e) {
                return ending;
            }
        }
    }

    private void answer(SocketChannel caller) {
        try (caller) {
            Response response = new Response(caller);
            if (!ResidentSocket.isOfThisUser(caller)) {
                response.refuse();
                return;
            }
            Request request = Request.read(new DataInputStream(Channels.newInputStream(caller)));
            if (!request.identity().equals(identity) || !busy.compareAndSet(false, true)) {
                response.refuse();
                return;
            }
            response.take();
            if (request.asksToEnd()) {
                response.exit(0);
                close();
            } else {
                work(request, response, caller);
            }
        } catch (IOException e) {
            // the caller has disconnected, or sent no request
        }
    }

    private void work(Request request, Response response, SocketChannel caller) throws IOException {
        idleTimeout.end();
        try (CallerWatch watch = new CallerWatch(caller, this::abandon)) {
            PrintWriter out = new PrintWriter(response.stream(Response.OUTPUT), false, StandardCharsets.UTF_8);
            PrintWriter err = request.terminal().lines(response.stream(Response.ERRORS));
            int code = run(out, err, request.terminal(), request.arguments().toArray(String[]::new));
            out.flush();
            err.flush();
            response.exit(code);
        } finally {
            busy.set(false);
            idleTimeout.begin();
        }
    }

    /** Runs a command after the end of a warm-up round. */
    private synchronized int run(PrintWriter out, PrintWriter err, Terminal terminal, String... arguments) {
        return commands.run(out, err, terminal, arguments);
    }

    private void abandon() {
        ending = Ending.ABANDONED;
        close();
    }

    /** Accepts no more callers. */
    @Override
    public void close() {
        try {
            idleTimeout.close();
            Files.deleteIfExists(socket.file());
            door.close();
        } catch (IOException e) {
            // the next process deletes the file
        }
    }
}
