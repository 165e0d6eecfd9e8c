/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.findings;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;

/** Names of files that other programs and other days understand. */
public final class FileNames {

    private static final Path HERE = Path.of("").toAbsolutePath().normalize();

    private FileNames() {
    }

    /** Relative to the working folder where the file is in it, else absolute; with slashes on every system. */
    public static String portable(Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        Path named = absolute.startsWith(HERE) ? HERE.relativize(absolute) : absolute;
        return named.toString().replace(named.getFileSystem().getSeparator(), "/");
    }

    /** Whether the file is in the working folder. */
    public static boolean isBelow(Path file) {
        return file.toAbsolutePath().normalize().startsWith(HERE);
    }

    /** A relative reference for a file in the working folder, else an absolute {@code file:} address; ASCII only. */
    public static String address(Path file) {
        if (!isBelow(file)) {
            return file.toAbsolutePath().normalize().toUri().toASCIIString();
        }
        try {
            String address = new URI(null, null, "/" + portable(file), null).toASCIIString().substring(1);
            return address.replace(":", "%3A");
        } catch (URISyntaxException e) {
            throw new IllegalStateException("A path is always an address", e);
        }
    }
}
