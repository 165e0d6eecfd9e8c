/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.cli.resident;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.spinescribe.cli.resident.ResidentProcess.Ending;
import org.spinescribe.cli.terminal.Terminal;

/** Tests a resident process and its callers, with commands that print what reaches them. */
@Timeout(600) // a waiting caller could block for ever
class ResidentProcessTest {

    private static final ProcessIdentity HERE = new ProcessIdentity("this folder\n");
    private static final Executor THREADS = task -> Thread.ofPlatform().daemon().start(task);
    private static final Duration LONG = Duration.ofMinutes(5);

    @TempDir
    private Path folder;
    private ResidentSocket socket;
    private ResidentProcess resident;
    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch end = new CountDownLatch(1);
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void meet() {
        Optional<ResidentSocket> here = ResidentSocket.of(HERE, folder.resolve("own"));
        assumeTrue(here.isPresent(), "this system has no sockets that only their user may use");
        socket = here.get();
    }

    @AfterEach
    void close() {
        end.countDown();
        if (resident != null) {
            resident.close();
        }
    }

    @Test
    void aCommandRunsWithItsArgumentsTerminalAndExitCode() throws Exception {
        CompletableFuture<Ending> ending = serve(LONG);
        assertEquals(OptionalInt.of(3), ask(HERE, new Terminal(false, true), "check", "a file", "–ü\n"));
        assertEquals("[check, a file, –ü\n] colours true", out.toString());
        assertEquals("shown false" + System.lineSeparator(), err.toString());
        assertEquals(OptionalInt.of(3), askAgain("again"));
        assertEquals(OptionalInt.of(0), askAgain());
        assertEquals(Ending.UNUSED, ending.get(5, TimeUnit.MINUTES));
        assertFalse(Files.exists(socket.file()));
    }

    @Test
    void onlyTheSocketFilesOfDeadProcessesAreRemoved() throws Exception {
        serve(LONG);
        Path dead = dead("dead.socket");
        Path justBegun = dead("begun.socket");
        FileTime earlier = FileTime.from(Instant.now().minus(Duration.ofHours(1)));
        Files.setLastModifiedTime(dead, earlier);
        Files.setLastModifiedTime(socket.file(), earlier);
        ResidentSocket.removeDead(socket.file().getParent());
        assertFalse(Files.exists(dead));
        assertTrue(Files.exists(justBegun));
        assertTrue(Files.exists(socket.file()));
        assertEquals(OptionalInt.of(3), ask(HERE, Terminal.NONE, "still there"));
    }

    /** Creates the socket file that a dead process leaves behind. */
    private Path dead(String name) throws IOException {
        Path file = socket.file().resolveSibling(name);
        try (ServerSocketChannel door = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            door.bind(UnixDomainSocketAddress.of(file));
        }
        return file;
    }

    @Test
    void aCallerOfAnotherFolderOrProgramIsRefused() throws Exception {
        serve(LONG);
        assertEquals(OptionalInt.empty(), ask(new ProcessIdentity("that folder\n"), Terminal.NONE, "check"));
        assertEquals("", out.toString());
    }

    @Test
    void aCallerIsRefusedWhileAnotherCommandRuns() throws Exception {
        serve(LONG);
        CompletableFuture<OptionalInt> first = CompletableFuture.supplyAsync(() -> askFor("wait"), THREADS);
        begun.await();
        assertEquals(OptionalInt.empty(), ask(HERE, Terminal.NONE, "check"));
        end.countDown();
        assertEquals(OptionalInt.of(3), first.get(5, TimeUnit.MINUTES));
    }

    @Test
    void onlyTheUserMayEnterTheSocketFolder() throws Exception {
        serve(LONG);
        assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("own"))));
    }

    @Test
    void aFolderHasOnlyOneResidentProcess() throws Exception {
        serve(LONG);
        assertTrue(ResidentProcess.open(HERE, socket, this::run, LONG).isEmpty());
        assertEquals(OptionalInt.of(3), ask(HERE, Terminal.NONE, "check"));
    }

    @Test
    void aDeadSocketFileDoesNotPreventAStart() throws Exception {
        Files.createDirectories(folder.resolve("own"));
        Files.createFile(socket.file());
        assertEquals(OptionalInt.empty(), ask(HERE, Terminal.NONE, "check"));
        serve(LONG);
        assertEquals(OptionalInt.of(3), ask(HERE, Terminal.NONE, "check"));
    }

    @Test
    void anUnusedProcessEnds() throws Exception {
        CompletableFuture<Ending> ending = serve(Duration.ofMillis(50));
        assertEquals(Ending.UNUSED, ending.get(5, TimeUnit.MINUTES));
        assertEquals(OptionalInt.empty(), ask(HERE, Terminal.NONE, "check"));
    }

    @Test
    @Tag("exhaustive")
    void aProcessDoesNotEndDuringACommand() throws Exception {
        CompletableFuture<Ending> ending = serve(Duration.ofSeconds(1));
        CompletableFuture<OptionalInt> first = CompletableFuture.supplyAsync(() -> askFor("wait"), THREADS);
        begun.await();
        assertThrows(TimeoutException.class, () -> ending.get(2, TimeUnit.SECONDS));
        end.countDown();
        assertEquals(OptionalInt.of(3), first.get(5, TimeUnit.MINUTES));
        assertEquals(Ending.UNUSED, ending.get(5, TimeUnit.MINUTES));
    }

    @Test
    @Tag("exhaustive")
    void anAbandonedCommandEndsTheProcess() throws Exception {
        CompletableFuture<Ending> ending = serve(LONG);
        try (SocketChannel channel = socket.call().orElseThrow()) {
            new Request(HERE, Terminal.NONE, List.of("wait"))
                    .write(new DataOutputStream(Channels.newOutputStream(channel)));
            begun.await();
        }
        assertEquals(Ending.ABANDONED, ending.get(5, TimeUnit.MINUTES));
    }

    @Test
    void anInvalidRequestDoesNotAffectTheNextCaller() throws Exception {
        serve(LONG);
        try (SocketChannel channel = socket.call().orElseThrow()) {
            channel.write(ByteBuffer.wrap(new byte[] { 127, 127, 127, 127, 1, 2, 3 }));
        }
        assertEquals(OptionalInt.of(3), ask(HERE, Terminal.NONE, "check"));
    }

    /** Opens the process and answers on another thread. */
    private CompletableFuture<Ending> serve(Duration patience) throws IOException {
        ResidentProcess opened = ResidentProcess.open(HERE, socket, this::run, patience).orElseThrow();
        resident = opened;
        return CompletableFuture.supplyAsync(() -> {
            try {
                return opened.serve();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }, THREADS);
    }

    private int run(PrintWriter to, PrintWriter errors, Terminal terminal, String... arguments) {
        to.print(List.of(arguments) + " colours " + terminal.coloured());
        errors.println("shown " + terminal.shown());
        if (arguments[0].equals("wait")) {
            begun.countDown();
            try {
                end.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        return 3;
    }

    private OptionalInt askFor(String argument) {
        try {
            return ask(HERE, Terminal.NONE, argument);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Tries again: after an answer, a process may still be cleaning up, and refuses commands meanwhile. */
    private OptionalInt askAgain(String... arguments) throws Exception {
        Instant end = Instant.now().plus(Duration.ofMinutes(1));
        OptionalInt answer = ask(HERE, Terminal.NONE, arguments);
        while (answer.isEmpty() && Instant.now().isBefore(end)) {
            Thread.sleep(10);
            answer = ask(HERE, Terminal.NONE, arguments);
        }
        return answer;
    }

    private OptionalInt ask(ProcessIdentity identity, Terminal terminal, String... arguments) throws IOException {
        return new Handover(out, err).ask(new Request(identity, terminal, List.of(arguments)), Optional.of(socket));
    }
}
