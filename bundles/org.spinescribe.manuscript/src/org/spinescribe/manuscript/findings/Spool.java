/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.findings;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Keeps a part of a page on disk that is known before what stands above it. */
final class Spool implements AutoCloseable {

    private final Path file;
    private final BufferedWriter writer;

    Spool() {
        try {
            file = Files.createTempFile("spinescribe", ".part");
            writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Appendable writer() {
        return writer;
    }

    /** Copies everything that was written. */
    void copyTo(Writer target) {
        Writing.of(() -> {
            writer.flush();
            try (Reader written = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                written.transferTo(target);
            }
        });
    }

    /** Leaves nothing behind. */
    @Override
    public void close() {
        Writing.of(() -> {
            writer.close();
            Files.deleteIfExists(file);
        });
    }
}
