/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.sources.images;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The chunks of a PNG file; bytes behind the last one belong to none. */
final class PngChunks {

    static final int SIGNATURE = 8;
    private static final int FRAME = 12;

    /**
     * A chunk with its frame.
     *
     * @param start of its length
     * @param end behind its checksum
     */
    record Chunk(String type, int start, int end) {

        int content() {
            return start + 8;
        }

        int length() {
            return end - start - FRAME;
        }
    }

    private PngChunks() {
    }

    /** The chunks in order; those before the first damage when the file is damaged. */
    static List<Chunk> of(byte[] data) {
        List<Chunk> chunks = new ArrayList<>();
        int position = SIGNATURE;
        while (position + FRAME <= data.length) {
            int length = ByteBuffer.wrap(data).getInt(position);
            if (length < 0 || length > data.length - position - FRAME) {
                break;
            }
            String type = new String(data, position + 4, 4, StandardCharsets.US_ASCII);
            chunks.add(new Chunk(type, position, position + FRAME + length));
            position += FRAME + length;
            if (type.equals("IEND")) {
                break;
            }
        }
        return chunks;
    }
}
