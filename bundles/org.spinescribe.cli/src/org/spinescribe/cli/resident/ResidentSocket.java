/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.cli.resident;

import java.io.IOException;
import java.net.ConnectException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;

import jdk.net.ExtendedSocketOptions;

/**
 * The socket of the resident process of one {@link ProcessIdentity}. It is in a folder that only the user may enter,
 * and each side asks the operating system for the user of the other side.
 *
 * @param file the socket file
 */
record ResidentSocket(Path file) {

    private static final Duration BEGINNING = Duration.ofMinutes(1);

    /** The maximum length of a socket address in bytes: 108 on Linux and 104 on macOS, including a terminating zero. */
    private static final int LONGEST_ADDRESS = 103;

    /** Returns the socket of an identity; empty on systems without POSIX permissions, and if the path is too long. */
    static Optional<ResidentSocket> of(ProcessIdentity identity) {
        return of(identity, folder());
    }

    static Optional<ResidentSocket> of(ProcessIdentity identity, Path folder) {
        Path file = folder.resolve(HexFormat.of().toHexDigits(identity.text().hashCode()) + ".socket");
        boolean fits = file.toString().getBytes(StandardCharsets.UTF_8).length <= LONGEST_ADDRESS;
        return fits && FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? Optional.of(new ResidentSocket(file)) : Optional.empty();
    }

    /** Returns whether a resident process may exist at all; cheap where none ever existed. */
    static boolean isLikely() {
        return Files.isDirectory(folder());
    }

    private static Path folder() {
        String runtime = System.getenv("XDG_RUNTIME_DIR");
        if (runtime != null && Path.of(runtime).isAbsolute()) {
            return Path.of(runtime, "spinescribe");
        }
        return Path.of(System.getProperty("user.home"), ".cache", "spinescribe", "resident");
    }

    /** Opens the socket. Deletes the file of a dead process before. */
    ServerSocketChannel open() throws IOException {
        Path folder = file.getParent();
        Files.createDirectories(folder.getParent());
        if (!Files.isDirectory(folder)) {
            Files.createDirectory(folder,
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        }
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        Files.deleteIfExists(file);
        ServerSocketChannel door = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        door.bind(UnixDomainSocketAddress.of(file));
        return door;
    }

    /** Connects to the resident process; empty when there is none, or it belongs to another user. */
    Optional<SocketChannel> call() {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            SocketChannel channel = SocketChannel.open(UnixDomainSocketAddress.of(file));
            if (isOfThisUser(channel)) {
                return Optional.of(channel);
            }
            channel.close();
            return Optional.empty();
        } catch (IOException e) {
            return Optional.empty(); // the process died without deleting its file
        }
    }

    /**
     * Deletes the socket files of dead processes, since each command would try them first. Keeps files younger than a
     * minute: their process may not accept connections yet.
     */
    static void removeDead() {
        removeDead(folder());
    }

    static void removeDead(Path folder) {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.socket")) {
            for (Path file : files) {
                boolean old = Files.getLastModifiedTime(file).toInstant().isBefore(Instant.now().minus(BEGINNING));
                if (old && !answers(file)) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException e) {
            // a stale file costs a little time, and does no harm
        }
    }

    private static boolean answers(Path file) {
        try (SocketChannel channel = SocketChannel.open(UnixDomainSocketAddress.of(file))) {
            return channel.isConnected();
        } catch (ConnectException e) {
            return false;
        } catch (IOException e) {
            return true; // unknown, so keep the file
        }
    }

    /** Returns whether the process at the other end belongs to the user of this one. */
    static boolean isOfThisUser(SocketChannel channel) throws IOException {
        return channel.getOption(ExtendedSocketOptions.SO_PEERCRED).user().getName()
                .equals(System.getProperty("user.name"));
    }
}
