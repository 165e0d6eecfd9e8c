/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.check;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

import org.spinescribe.sources.files.FileProblem;
import org.spinescribe.sources.files.RegularFile;

/** Reads the text of a report, with a plain message for files without one. */
public final class ReportText {

    /** Far more than the longest report has; a larger file was named by mistake. */
    static final int MOST_MEGABYTES = 4;

    private ReportText() {
    }

    /**
     * The text of a report.
     *
     * @throws UnreadableReport when the file is no text
     */
    public static String read(Path file) throws UnreadableReport {
        byte[] bytes = bytes(file);
        if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)) {
            throw new UnreadableReport("utf16");
        }
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                throw new UnreadableReport(looksLikeUtf16(bytes) ? "utf16" : "binary", String.valueOf(line(bytes, i)));
            }
        }
        return decode(bytes);
    }

    private static byte[] bytes(Path file) throws UnreadableReport {
        try {
            return RegularFile.read(file, (long) MOST_MEGABYTES << 20);
        } catch (FileProblem e) {
            throw switch (e.kind()) {
                case FOLDER -> new UnreadableReport("folder");
                case NO_FILE -> new UnreadableReport("no-file");
                case LARGE -> new UnreadableReport("large", megabytes(file), String.valueOf(MOST_MEGABYTES));
            };
        } catch (NoSuchFileException e) {
            throw new UnreadableReport("missing");
        } catch (AccessDeniedException e) {
            throw new UnreadableReport("denied");
        } catch (IOException e) {
            throw new UnreadableReport("unreadable", e.getMessage());
        }
    }

    private static String megabytes(Path file) {
        try {
            return String.valueOf(Math.max(Files.size(file) >> 20, MOST_MEGABYTES));
        } catch (IOException gone) {
            return String.valueOf(MOST_MEGABYTES);
        }
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length > 1 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }

    /** Every second byte of Latin text in UTF-16 is zero. */
    private static boolean looksLikeUtf16(byte[] bytes) {
        int zeros = 0;
        int sample = Math.min(bytes.length, 200);
        for (int i = 0; i < sample; i++) {
            zeros += bytes[i] == 0 ? 1 : 0;
        }
        return zeros > sample * 2 / 5 && zeros < sample * 3 / 5 + 1;
    }

    private static String decode(byte[] bytes) throws UnreadableReport {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            throw new UnreadableReport("encoding", String.valueOf(line(bytes, in.position())));
        }
        return out.flip().toString();
    }

    private static int line(byte[] bytes, int position) {
        int line = 1;
        for (int i = 0; i < position; i++) {
            line += bytes[i] == '\n' ? 1 : 0;
        }
        return line;
    }
}
