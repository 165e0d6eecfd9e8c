/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.sources.images;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/** Removes the names and texts from the colour profile in a PNG or JPEG file. */
final class PictureProfile {

    private static final String NAME = "ICC";
    private static final int MOST_BYTES = 16 << 20;
    /** The length of the head in a JPEG segment: twelve letters, the number of the piece and the number of pieces. */
    private static final int HEAD = 14;

    private PictureProfile() {
    }

    /** A chunk iCCP with a bare profile; an empty array when the profile cannot be read. */
    static byte[] png(byte[] data, PngChunks.Chunk chunk) {
        int name = chunk.content();
        while (name < chunk.end() - 4 && data[name] != 0) {
            name++;
        }
        int start = Math.min(name + 2, chunk.end() - 4);
        try (InflaterInputStream in = new InflaterInputStream(new java.io.ByteArrayInputStream(data, start,
                chunk.end() - 4 - start))) {
            ByteArrayOutputStream content = new ByteArrayOutputStream();
            content.write((NAME + "\0\0").getBytes(StandardCharsets.US_ASCII));
            try (DeflaterOutputStream out = new DeflaterOutputStream(content, new Deflater(9))) {
                out.write(ColourProfile.bare(in.readNBytes(MOST_BYTES)));
            }
            return chunk("iCCP", content.toByteArray());
        } catch (IOException e) {
            return new byte[0];
        }
    }

    private static byte[] chunk(String type, byte[] content) {
        byte[] named = ByteBuffer.allocate(4 + content.length).put(type.getBytes(StandardCharsets.US_ASCII))
                .put(content)
                .array();
        CRC32 sum = new CRC32();
        sum.update(named);
        return ByteBuffer.allocate(named.length + 8).putInt(content.length).put(named).putInt((int) sum.getValue())
                .array();
    }

    /** A JPEG file with a bare profile; the same array when it has none. */
    static byte[] jpeg(byte[] data) {
        List<JpegSegments.Segment> pieces = JpegSegments.of(data).stream().filter(segment -> segment.marker() == 0xE2
                && segment.startsWith(data, "ICC_PROFILE\0") && segment.end() - segment.content() > HEAD)
                .sorted(Comparator.comparingInt(segment -> data[segment.content() + 12] & 0xFF)).toList();
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        pieces.forEach(piece -> whole.write(data, piece.content() + HEAD, piece.end() - piece.content() - HEAD));
        ByteBuffer bare = ByteBuffer.wrap(ColourProfile.bare(whole.toByteArray()));
        byte[] written = pieces.isEmpty() ? data : data.clone();
        pieces.forEach(piece -> bare.get(written, piece.content() + HEAD, piece.end() - piece.content() - HEAD));
        return written;
    }
}
