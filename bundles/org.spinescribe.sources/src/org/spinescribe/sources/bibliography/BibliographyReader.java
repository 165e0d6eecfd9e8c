/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.sources.bibliography;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.spinescribe.sources.files.FileCache;
import org.spinescribe.sources.files.RegularFile;

/** Reads bibliography files of every kind: BibTeX, RIS, PubMed's NBIB and CSL-JSON. */
public final class BibliographyReader {

    private static final Charset WESTERN = Charset.forName("windows-1252");

    /** More files than one author works with; a check of a folder of thousands must not keep them all. */
    private static final int MOST_FILES = 50;
    private static final FileCache<Bibliography> KEPT = new FileCache<>(MOST_FILES, bibliography -> 1);
    /** Far more than all works that one author cites. */
    private static final long MOST_BYTES = 64 << 20;

    private BibliographyReader() {
    }

    /**
     * Reads a file in UTF-8. A file in another encoding is read as well as possible, with the encoding as first
     * problem.
     *
     * @throws IOException when the file cannot be read
     */
    public static Bibliography read(Path file) throws IOException {
        return KEPT.get(file, BibliographyReader::readAnew);
    }

    private static Bibliography readAnew(Path file) throws IOException {
        return read(RegularFile.read(file, MOST_BYTES), String.valueOf(file.getFileName()));
    }

    /** Reads the bytes of a file; its name determines the format where the content is ambiguous. */
    public static Bibliography read(byte[] bytes, String name) {
        if (startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE)) {
            return withEncodingProblem(new String(bytes, StandardCharsets.UTF_16), name, 0, 0, "encoding.utf16");
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        CharBuffer text = CharBuffer.allocate(bytes.length + 1);
        ByteBuffer input = ByteBuffer.wrap(bytes);
        CoderResult result = decoder.decode(input, text, true);
        if (result.isError()) {
            String first = Integer.toHexString(bytes[input.position()] & 0xFF).toUpperCase(Locale.ROOT);
            // Windows-1252 has one character to a byte, so the byte's offset is that of its character
            return withEncodingProblem(new String(bytes, WESTERN), name, input.position(), 1, "encoding", first);
        }
        return read(text.flip().toString(), name);
    }

    /** Reads a text. A byte order mark at its start is skipped. */
    public static Bibliography read(String text, String name) {
        Problems problems = new Problems(text);
        return read(text, name, problems);
    }

    private static Bibliography read(String file, String name, Problems problems) {
        String text = SourceText.of(file, problems);
        return switch (BibliographyKind.of(text, name)) {
            case BIBTEX -> new BibTeXParser(text, problems).parse();
            case RIS -> new RisReader(problems).read(text);
            case NBIB -> new NbibReader(problems).read(text);
            case CSL_JSON -> new CslJsonReader(text, problems).read();
            case UNKNOWN -> unknown(text, problems);
        };
    }

    private static Bibliography unknown(String text, Problems problems) {
        Scanner scanner = new Scanner(text);
        scanner.skipSpace();
        String start = scanner.glimpse();
        problems.add(scanner.position(), start.length(), "kind.unknown", start);
        return new Bibliography(List.of(), problems.inOrder());
    }

    private static Bibliography withEncodingProblem(String text, String name, int offset, int length, String message,
            Object... arguments) {
        Problems problems = new Problems(text);
        problems.add(offset, length, message, arguments);
        return read(text, name, problems);
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length > 1 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }
}
