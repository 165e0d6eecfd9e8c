/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.sources.images;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Set;
import java.util.function.BiPredicate;

/** Removes everything but the picture itself from an image file; the picture stays the same, byte for byte. */
public final class BarePicture {

    /**
     * The chunks of a PNG file that affect its look: the critical ones, colours, transparency, pixel size, animation.
     */
    private static final Set<String> OF_THE_PICTURE = Set.of("IHDR", "PLTE", "IDAT", "IEND", "tRNS", "cHRM", "gAMA",
            "iCCP", "sBIT", "sRGB", "bKGD", "hIST", "pHYs", "cICP", "mDCV", "cLLI", "acTL", "fcTL", "fdAT");
    /** Those of them that a rotated picture takes over from the file. */
    private static final Set<String> OF_THE_COLOURS = Set.of("cHRM", "gAMA", "iCCP", "sRGB", "pHYs", "cICP");

    private BarePicture() {
    }

    /**
     * The file without its metadata, and upright; the same array when it has none. SVG is redrawn for every output and
     * loses only its links.
     */
    public static byte[] of(ImageFile image) {
        byte[] bare = switch (image.mediaType()) {
            case "image/jpeg" -> jpeg(image.data());
            case "image/png" -> png(image.data());
            default -> Svg.withoutLinks(image.data());
        };
        return Arrays.equals(bare, image.data()) ? image.data() : bare;
    }

    private static byte[] png(byte[] data) {
        int orientation = Upright.orientation(data, "image/png");
        byte[] picture = turned(data, "png", orientation);
        ByteArrayOutputStream bare = new ByteArrayOutputStream(data.length);
        bare.write(picture, 0, PngChunks.SIGNATURE);
        for (PngChunks.Chunk chunk : PngChunks.of(picture)) {
            if (OF_THE_PICTURE.contains(chunk.type())) {
                write(picture, chunk, bare);
            }
            if (orientation > 1 && chunk.type().equals("IHDR")) {
                PngChunks.of(data).stream().filter(each -> OF_THE_COLOURS.contains(each.type()))
                        .forEach(each -> write(data, each, bare));
            }
        }
        return bare.toByteArray();
    }

    private static void write(byte[] data, PngChunks.Chunk chunk, ByteArrayOutputStream bare) {
        if (chunk.type().equals("iCCP")) {
            bare.writeBytes(PictureProfile.png(data, chunk));
        } else {
            bare.write(data, chunk.start(), chunk.end() - chunk.start());
        }
    }

    private static byte[] jpeg(byte[] data) {
        byte[] picture = turned(data, "jpeg", Upright.orientation(data, "image/jpeg"));
        ByteArrayOutputStream bare = new ByteArrayOutputStream(data.length);
        bare.write(picture, 0, 2);
        if (picture != data) {
            copy(data, BarePicture::isOfTheColours, bare);
        }
        copy(picture, (segment, bytes) -> isOfThePicture(segment, bytes)
                && (picture == data || !isOfTheColours(segment, bytes)), bare);
        return PictureProfile.jpeg(bare.toByteArray());
    }

    private static void copy(byte[] data, BiPredicate<JpegSegments.Segment, byte[]> wanted,
            ByteArrayOutputStream bare) {
        for (JpegSegments.Segment segment : JpegSegments.of(data)) {
            if (wanted.test(segment, data)) {
                bare.write(data, segment.start(), segment.end() - segment.start());
            }
        }
    }

    /** The picture rotated upright by its orientation; unchanged when that fails, which a rule reports. */
    private static byte[] turned(byte[] data, String format, int orientation) {
        try {
            return orientation > 1 ? Upright.turned(data, format, orientation) : data;
        } catch (IOException | RuntimeException e) {
            return data;
        }
    }

    /** Whether a segment is the JFIF header, which has the density, or the colour profile. */
    private static boolean isOfTheColours(JpegSegments.Segment segment, byte[] data) {
        return segment.marker() == 0xE0 && segment.startsWith(data, "JFIF\0")
                || segment.marker() == 0xE2 && segment.startsWith(data, "ICC_PROFILE\0");
    }

    /** Whether a segment belongs to the picture. Adobe's segment does, as it tells how the colours are stored. */
    private static boolean isOfThePicture(JpegSegments.Segment segment, byte[] data) {
        boolean needed = isOfTheColours(segment, data)
                || segment.marker() == 0xEE && segment.startsWith(data, "Adobe");
        return needed || !segment.ofApplication() && segment.marker() != JpegSegments.COMMENT;
    }
}
