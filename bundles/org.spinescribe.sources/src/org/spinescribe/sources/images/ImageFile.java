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
 * An image as its file describes it.
 *
 * @param mediaType {@code image/png}, {@code image/jpeg} or {@code image/svg+xml}
 * @param data the bytes of the file
 * @param width in pixels, when it is upright; for SVG in CSS pixels
 * @param height in pixels
 * @param resolution pixels to the inch, or 0 when the file does not say, or says what cannot be meant
 */
public record ImageFile(String mediaType, byte[] data, int width, int height, double resolution) {

    /** Larger files are refused: a journal would, too, and nothing should eat all memory. */
    public static final long MOST_BYTES = 100L << 20;

    /** More pixels than this are refused: a small file may unpack to a size that no computer holds. */
    public static final long MOST_PIXELS = 200_000_000;

    /** What a file says beyond these, in pixels to the inch, was never meant. */
    private static final double LEAST_RESOLUTION = 20;
    private static final double MOST_RESOLUTION = 20_000;

    /** So many times wider than high, or higher than wide, a picture cannot be printed. */
    private static final int MOST_OBLONG = 200;

    /** The rules that look at images, and the export behind them, ask for the same ones. */
    private static final FileCache<ImageFile> KEPT = new FileCache<>(64L << 20, image -> image.data().length);

    /**
     * Reads an image and makes sure that it is whole.
     *
     * @throws ImageProblem when the file is missing, damaged, too large, or of a kind that cannot be printed; the
     *         message says so in plain words
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

    /** The same with the sides and the density that it has when it is shown. */
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
