/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.sources.images;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

import org.spinescribe.sources.drawing.DrawnSvg;
import org.spinescribe.sources.files.FileCache;
import org.spinescribe.sources.files.FileProblem;
import org.spinescribe.sources.files.RegularFile;

/**
 * An image with the data of its file.
 *
 * @param mediaType {@code image/png}, {@code image/jpeg} or {@code image/svg+xml}
 * @param data the bytes of the file
 * @param width in pixels, in the upright position; for SVG in CSS pixels
 * @param height in pixels
 * @param resolution pixels to the inch, or 0 when the file has none or an implausible one
 */
public record ImageFile(String mediaType, byte[] data, int width, int height, double resolution) {

    /** Larger files are refused: a journal would do the same, and they could use up all memory. */
    public static final long MOST_BYTES = 100L << 20;

    /** More pixels are refused: a small file may unpack to a size beyond the memory of any computer. */
    public static final long MOST_PIXELS = 200_000_000;

    /** In pixels to the inch: values outside these limits are implausible. */
    private static final double LEAST_RESOLUTION = 20;
    private static final double MOST_RESOLUTION = 20_000;

    /** The greatest ratio of the sides that can be printed. */
    private static final int MOST_OBLONG = 200;

    /** A cache, as the rules for images and the following export read the same ones. */
    private static final FileCache<ImageFile> KEPT = new FileCache<>(64L << 20, image -> image.data().length);

    /**
     * Reads an image and makes sure that it is whole.
     *
     * @throws ImageProblem when the file is missing, damaged, too large, or of an unsupported kind; the message gives
     *        the reason in plain words
     */
    public static ImageFile read(Path file) throws ImageProblem {
        return KEPT.get(file, ImageFile::readAnew);
    }

    private static ImageFile readAnew(Path file) throws ImageProblem {
        byte[] data = bytes(file);
        ImageFile image = parse(data).upright();
        if (image.width() <= 0 || image.height() <= 0) {
            throw new ImageProblem("empty");
        }
        if ((long) image.width() * image.height() > MOST_PIXELS) {
            throw new ImageProblem("pixels", image.width(), image.height());
        }
        if (Math.max(image.width(), image.height()) / Math.min(image.width(), image.height()) > MOST_OBLONG) {
            throw new ImageProblem("oblong", image.width(), image.height());
        }
        if (image.mediaType().equals("image/svg+xml")) {
            tryOut(image.data());
        }
        return image;
    }

    /** The same with the sides and the density of the upright position. */
    private ImageFile upright() throws ImageProblem {
        int orientation = Upright.orientation(data, mediaType);
        if (orientation > 1 && !Upright.canBeTurned(data)) {
            throw new ImageProblem("turned");
        }
        boolean sideways = Upright.isSideways(orientation);
        boolean plausible = resolution >= LEAST_RESOLUTION && resolution <= MOST_RESOLUTION;
        return new ImageFile(mediaType, data, sideways ? height : width, sideways ? width : height,
                plausible ? resolution : 0);
    }

    private static void tryOut(byte[] svg) throws ImageProblem {
        try {
            DrawnSvg.tryOut(svg);
        } catch (IOException e) {
            throw new ImageProblem("drawing.svg", e.getMessage());
        }
    }

    private static byte[] bytes(Path file) throws ImageProblem {
        try {
            return RegularFile.read(file, MOST_BYTES);
        } catch (NoSuchFileException e) {
            throw new ImageProblem("missing");
        } catch (FileProblem e) {
            throw switch (e.kind()) {
                case FOLDER -> new ImageProblem("folder");
                case NO_FILE -> new ImageProblem("no-file");
                case LARGE -> new ImageProblem("bytes", MOST_BYTES >> 20);
            };
        } catch (IOException e) {
            throw new ImageProblem("unreadable", e.getMessage());
        }
    }

    private static ImageFile parse(byte[] data) throws ImageProblem {
        if (Png.is(data)) {
            return Png.parse(data);
        }
        if (Jpeg.is(data)) {
            return Jpeg.parse(data);
        }
        if (Svg.is(data)) {
            return Svg.parse(data);
        }
        throw new ImageProblem("kind");
    }
}
