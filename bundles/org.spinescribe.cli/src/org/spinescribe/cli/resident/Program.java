/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.cli.resident;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Locates this program. */
public final class Program {

    private static final Path EXAMPLE = Path.of("examples/hemangiopericytoma/hemangiopericytoma.casereport");

    private Program() {
    }

    /** Returns its jar, or the folder of its classes. */
    public static Path file() {
        try {
            return Path.of(Program.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("Java names its own jar wrongly", e);
        }
    }

    /** Returns the shipped example: beside the jar in a package, beside the jar's folder in an archive. */
    public static Optional<Path> example() {
        return Stream.iterate(file().getParent(), Objects::nonNull, Path::getParent).limit(2)
                .map(folder -> folder.resolve(EXAMPLE)).filter(Files::isRegularFile).findFirst();
    }
}
