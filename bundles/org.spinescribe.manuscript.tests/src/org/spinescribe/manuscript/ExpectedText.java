/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Compares results with the files in the folder {@code expected}. Run with {@code -Daccept=true} to accept the
 * present results, and read the difference before committing it.
 */
public final class ExpectedText {

    private static final Path FOLDER = Path.of("expected");

    private ExpectedText() {
    }

    /** Compares a text with the file of this name. */
    public static void compare(String name, String actual) throws IOException {
        Path file = FOLDER.resolve(name);
        if (Boolean.getBoolean("accept")) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, actual);
        }
        assertEquals(Files.exists(file) ? Files.readString(file) : "", actual, file.toString());
    }
}
