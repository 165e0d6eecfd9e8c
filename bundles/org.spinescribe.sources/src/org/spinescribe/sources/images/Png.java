/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.sources.images;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/** PNG files: header, resolution, and whether all chunks are there and whole. */
final class Png {

    private static final long SIGNATURE = 0x89504E470D0A1A0AL;
    private static final double METRES_TO_THE_INCH = 0.0254;

    private Png() {
    }

    static boolean is(byte[] data) {
        return data.length > 8 && ByteBuffer.wrap(data).getLong() == SIGNATURE;
    }

    static ImageFile parse(byte[] data) throws ImageProblem {
        ByteBuffer file = ByteBuffer.wrap(data).position(8);
        int width = 0;
        int height = 0;
        double resolution = 0;
        boolean pixels = false;
        while (file.remaining() >= 12) {
            int length = file.getInt();
            if (length < 0 || length > file.remaining() - 8) {
                break;
            }
            ByteBuffer chunk = checked(data, file.position(), length);
            switch (type(data, file.position())) {
                case "IHDR" -> {
                    width = chunk.getInt();
                    height = chunk.getInt();
                }
                case "pHYs" -> resolution = resolution(chunk);
                case "IDAT" -> pixels = true;
                case "IEND" -> {
                    if (!pixels) {
                        throw new ImageProblem("damaged.png");
                    }
                    return new ImageFile("image/png", data, width, height, resolution);
                }
                default -> { }
            }
            file.position(file.position() + length + 8);
        }
        throw new ImageProblem("damaged.png");
    }

    private static String type(byte[] data, int start) {
        return new String(data, start, 4, StandardCharsets.US_ASCII);
    }

    private static ByteBuffer checked(byte[] data, int start, int length) throws ImageProblem {
        CRC32 sum = new CRC32();
        sum.update(data, start, length + 4);
        if ((int) sum.getValue() != ByteBuffer.wrap(data).getInt(start + 4 + length)) {
            throw new ImageProblem("damaged.png");
        }
        return ByteBuffer.wrap(data, start + 4, length).slice();
    }

    private static double resolution(ByteBuffer chunk) {
        int perMetre = chunk.getInt();
        return chunk.get(8) == 1 ? Math.rint(perMetre * METRES_TO_THE_INCH) : 0;
    }
}
