/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.sources.images;

import java.io.ByteArrayOutputStream;
import java.util.Set;

/** Takes everything but the picture itself out of an image file; the picture stays as it is, byte for byte. */
public final class BarePicture {

    /**
     * What a PNG file needs to look the same: the critical chunks, colours, transparency, size of the pixels,
     * animation.
     */
    private static final Set<String> OF_THE_PICTURE = Set.of("IHDR", "PLTE", "IDAT", "IEND", "tRNS", "cHRM", "gAMA",
            "iCCP", "sBIT", "sRGB", "bKGD", "hIST", "pHYs", "sPLT", "cICP", "mDCV", "cLLI", "acTL", "fcTL", "fdAT");
    private static final byte[] TURNED = { (byte) 0xFF, (byte) 0xE1, 0, 34, 'E', 'x', 'i', 'f', 0, 0,
            'M', 'M', 0, 42, 0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, 1, 0, 0, 0, 0, 0, 0 };
    private static final int TURN = 29;

    private BarePicture() {
    }

    /** The file without its notes; the same array when it has none. SVG is drawn anew for every output and loses its links only. */
    public static byte[] of(ImageFile image) {
        byte[] bare = switch (image.mediaType()) {
            case "image/jpeg" -> jpeg(image.data());
            case "image/png" -> png(image.data());
            default -> Svg.withoutLinks(image.data());
        };
        return bare.length == image.data().length && !image.mediaType().equals("image/svg+xml") ? image.data() : bare;
    }

    private static byte[] png(byte[] data) {
        ByteArrayOutputStream bare = new ByteArrayOutputStream(data.length);
        bare.write(data, 0, PngChunks.SIGNATURE);
        for (PngChunks.Chunk chunk : PngChunks.of(data)) {
            if (OF_THE_PICTURE.contains(chunk.type())) {
                bare.write(data, chunk.start(), chunk.end() - chunk.start());
            }
        }
        return bare.toByteArray();
    }

    private static byte[] jpeg(byte[] data) {
        ByteArrayOutputStream bare = new ByteArrayOutputStream(data.length);
        bare.write(data, 0, 2);
        for (JpegSegments.Segment segment : JpegSegments.of(data)) {
            if (isOfThePicture(segment, data)) {
                bare.write(data, segment.start(), segment.end() - segment.start());
            } else if (segment.startsWith(data, "Exif\0\0")) {
                keepTurn(Exif.read(data, segment.content() + 6, segment.end()).orientation(), bare);
            }
        }
        return bare.toByteArray();
    }

    /** The JFIF head, the colour profile, and Adobe's note on how the colours are stored. */
    private static boolean isOfThePicture(JpegSegments.Segment segment, byte[] data) {
        boolean needed = segment.marker() == 0xE0 && segment.startsWith(data, "JFIF\0")
                || segment.marker() == 0xE2 && segment.startsWith(data, "ICC_PROFILE\0")
                || segment.marker() == 0xEE && segment.startsWith(data, "Adobe");
        return needed || !segment.ofApplication() && segment.marker() != JpegSegments.COMMENT;
    }

    /** A camera that was held upright says so in its notes: without that the picture would lie on its side. */
    private static void keepTurn(int orientation, ByteArrayOutputStream bare) {
        if (orientation > 1) {
            byte[] turned = TURNED.clone();
            turned[TURN] = (byte) orientation;
            bare.writeBytes(turned);
        }
    }
}
