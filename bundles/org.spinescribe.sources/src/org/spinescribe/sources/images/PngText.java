/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.sources.images;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.zip.InflaterInputStream;

/**
 * A text chunk of a PNG file (PNG 1.2, 4.2.3): {@code tEXt}, {@code zTXt} or {@code iTXt}.
 *
 * @param name of the text, such as {@code Author}
 * @param value unpacked, up to a megabyte; empty when it cannot be read
 */
record PngText(String name, String value) {

    private static final int MOST_BYTES = 1 << 20;

    /** The prefix of names under which ImageMagick and others write Exif, IPTC and XMP as hexadecimal digits. */
    private static final String PROFILE = "Raw profile type ";

    static PngText of(byte[] data, PngChunks.Chunk chunk) {
        int start = chunk.content();
        int end = chunk.content() + chunk.length();
        int nameEnd = end(data, start, end);
        String name = new String(data, start, nameEnd - start, StandardCharsets.ISO_8859_1);
        String value = switch (chunk.type()) {
            case "tEXt" -> text(data, nameEnd + 1, end, StandardCharsets.ISO_8859_1);
            case "zTXt" -> unpacked(data, nameEnd + 2, end, StandardCharsets.ISO_8859_1);
            default -> international(data, nameEnd + 1, end);
        };
        return new PngText(name, value);
    }

    /** Reads a chunk of flag and method of compression, language, translated name, and text. */
    private static String international(byte[] data, int flag, int end) {
        int text = end(data, end(data, flag + 2, end) + 1, end) + 1;
        return flag < end && data[flag] == 1 ? unpacked(data, text, end, StandardCharsets.UTF_8)
                : text(data, text, end, StandardCharsets.UTF_8);
    }

    private static int end(byte[] data, int start, int end) {
        int at = start;
        while (at < end && data[at] != 0) {
            at++;
        }
        return Math.min(at, end);
    }

    private static String text(byte[] data, int start, int end, Charset charset) {
        return start >= end ? "" : new String(data, start, Math.min(end - start, MOST_BYTES), charset);
    }

    private static String unpacked(byte[] data, int start, int end, Charset charset) {
        if (start >= end) {
            return "";
        }
        try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(data, start, end - start))) {
            return new String(in.readNBytes(MOST_BYTES), charset);
        } catch (IOException damaged) {
            return "";
        }
    }

    /** The kind of its profile, such as {@code exif}; empty for a text for people. */
    Optional<String> profile() {
        return name.startsWith(PROFILE) ? Optional.of(name.substring(PROFILE.length())) : Optional.empty();
    }

    /** The bytes of the profile, given as hexadecimal digits behind a line with its name and one with its length. */
    byte[] profileBytes() {
        String digits = value.stripLeading().replaceFirst("^\\S*\\s+\\d+\\s", "").replaceAll("\\s", "");
        try {
            return HexFormat.of().parseHex(digits);
        } catch (IllegalArgumentException damaged) {
            return new byte[0];
        }
    }

    /** Whether the profile begins with these bytes, written as Latin letters. */
    static boolean begins(byte[] profile, String with) {
        byte[] head = with.getBytes(StandardCharsets.ISO_8859_1);
        return Arrays.equals(head, Arrays.copyOf(profile, head.length));
    }
}
