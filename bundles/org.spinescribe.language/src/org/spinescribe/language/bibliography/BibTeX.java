/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.bibliography;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Reads BibTeX files.
 *
 * <p>A broken entry costs only itself: it is reported with its line and left out, everything else is read.
 */
public final class BibTeX {

    private static final Charset WESTERN = Charset.forName("windows-1252");

    private BibTeX() {
    }

    /**
     * Reads a file in UTF-8. In another encoding it is read as well as possible, and the first problem says so.
     *
     * @throws IOException when the file cannot be read
     */
    public static Bibliography read(Path file) throws IOException {
        return read(Files.readAllBytes(file));
    }

    /** Reads the bytes of a file. */
    public static Bibliography read(byte[] bytes) {
        if (startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE)) {
            return withEncodingProblem(new String(bytes, StandardCharsets.UTF_16), 0, 0, "encoding.utf16");
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        CharBuffer text = CharBuffer.allocate(bytes.length + 1);
        ByteBuffer input = ByteBuffer.wrap(bytes);
        CoderResult result = decoder.decode(input, text, true);
        if (result.isError()) {
            String first = Integer.toHexString(bytes[input.position()] & 0xFF).toUpperCase(Locale.ROOT);
            // Windows-1252 has one character to a byte, so the byte's offset is that of its character
            return withEncodingProblem(new String(bytes, WESTERN), input.position(), 1, "encoding", first);
        }
        return read(text.flip().toString());
    }

    /** Reads a text. A byte order mark at its start is skipped. */
    public static Bibliography read(String text) {
        return new BibTeXParser(text, new Problems(text)).parse();
    }

    private static Bibliography withEncodingProblem(String text, int offset, int length, String message,
            Object... arguments) {
        Problems problems = new Problems(text);
        problems.add(offset, length, message, arguments);
        return new BibTeXParser(text, problems).parse();
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length > 1 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }
}
