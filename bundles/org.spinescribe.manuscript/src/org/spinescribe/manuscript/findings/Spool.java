/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.findings;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Keeps a later part of a page on disk while the part above it is still unknown. The system deletes the file when the
 * program closes it or is killed.
 */
final class Spool implements AutoCloseable {

    private final FileChannel file;
    private final Writer writer;

    Spool() {
        try {
            file = open();
            writer = new BufferedWriter(Channels.newWriter(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FileChannel open() throws IOException {
        Path place = Files.createTempFile("spinescribe", ".part");
        try {
            return FileChannel.open(place, StandardOpenOption.READ, StandardOpenOption.WRITE,
                    StandardOpenOption.DELETE_ON_CLOSE);
        } catch (IOException e) {
            Files.deleteIfExists(place);
            throw e;
        }
    }

    Appendable writer() {
        return writer;
    }

    /** Copies everything that was written. */
    void copyTo(Writer target) {
        Writing.of(() -> {
            writer.flush();
            file.position(0);
            Channels.newReader(file, StandardCharsets.UTF_8).transferTo(target);
        });
    }

    /** Closes the file, which deletes it. */
    @Override
    public void close() {
        Writing.of(file::close);
    }
}
