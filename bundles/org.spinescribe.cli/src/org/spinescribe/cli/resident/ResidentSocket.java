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
 * The socket at which the commands of one {@link ProcessIdentity} meet their resident process. It lies in a folder that only its
 * user may enter, and each side asks the system who is at the other end.
 *
 * @param file of the socket
 */
record ResidentSocket(Path file) {

    private static final Duration BEGINNING = Duration.ofMinutes(1);

    /** What systems take as the address of a socket: 108 bytes on Linux, 104 on macOS, with a zero at the end. */
    private static final int LONGEST_ADDRESS = 103;

    /** Where processes of this identity meet; nowhere on systems without rights of owners, and where paths are too long. */
    static Optional<ResidentSocket> of(ProcessIdentity identity) {
        return of(identity, folder());
    }

    static Optional<ResidentSocket> of(ProcessIdentity identity, Path folder) {
        Path file = folder.resolve(HexFormat.of().toHexDigits(identity.text().hashCode()) + ".socket");
        boolean fits = file.toString().getBytes(StandardCharsets.UTF_8).length <= LONGEST_ADDRESS;
        return fits && FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? Optional.of(new ResidentSocket(file)) : Optional.empty();
    }

    /** Whether a resident process may be there at all; costs next to nothing where none has ever been. */
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

    /** Waits for callers at this place. The file of a process that has died is taken away before. */
    ServerSocketChannel open() throws IOException {
        Path folder = file.getParent();
        Files.createDirectories(folder.getParent());
        if (!Files.isDirectory(folder)) {
            Files.createDirectory(folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        }
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        Files.deleteIfExists(file);
        ServerSocketChannel door = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        door.bind(UnixDomainSocketAddress.of(file));
        return door;
    }

    /** Calls the resident process; nothing when none is there, or when it belongs to somebody else. */
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
            return Optional.empty(); // it died without taking its file away
        }
    }

    /**
     * Takes away the files of processes that have died without doing so, since each command would ask there first. One
     * that has just begun may not listen yet, so the newest files stay.
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
            // they cost a little time, and do no harm
        }
    }

    private static boolean answers(Path file) {
        try (SocketChannel channel = SocketChannel.open(UnixDomainSocketAddress.of(file))) {
            return channel.isConnected();
        } catch (ConnectException e) {
            return false;
        } catch (IOException e) {
            return true; // nobody knows
        }
    }

    /** Whether the process at the other end belongs to the user of this one. */
    static boolean isOfThisUser(SocketChannel channel) throws IOException {
        return channel.getOption(ExtendedSocketOptions.SO_PEERCRED).user().getName()
                .equals(System.getProperty("user.name"));
    }
}
