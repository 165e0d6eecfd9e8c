/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.sources.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

import org.spinescribe.sources.files.FileProblem.Kind;

/** Reads files with names from anywhere: no devices, no pipes, and never more than a limit. */
public final class RegularFile {

    private RegularFile() {
    }

    /**
     * The bytes of a file.
     *
     * @param most the greatest allowed number of bytes
     * @throws NoSuchFileException when the file is missing
     * @throws FileProblem when it is no regular file, or larger
     * @throws IOException when it cannot be read
     */
    public static byte[] read(Path file, long most) throws IOException {
        if (!Files.isRegularFile(file)) {
            if (!Files.exists(file)) {
                throw new NoSuchFileException(file.toString());
            }
            throw new FileProblem(Files.isDirectory(file) ? Kind.FOLDER : Kind.NO_FILE);
        }
        if (Files.size(file) > most) {
            throw new FileProblem(Kind.LARGE);
        }
        // some files have more bytes than the system reports
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes((int) Math.min(most, Integer.MAX_VALUE - 8));
            if (in.read() >= 0) {
                throw new FileProblem(Kind.LARGE);
            }
            return bytes;
        }
    }

    /**
     * The text of a file in UTF-8.
     *
     * @param most the greatest allowed number of bytes
     * @throws CharacterCodingException when it is in another encoding
     * @throws IOException as {@link #read}
     */
    public static String text(Path file, long most) throws IOException {
        return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(read(file, most))).toString();
    }
}
