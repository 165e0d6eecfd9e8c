/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.figure;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.ref.SoftReference;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import javax.imageio.ImageIO;

import org.spinescribe.manuscript.Image;
import org.spinescribe.sources.drawing.DrawnSvg;

/** Draws SVG images as pixels, for formats in which journals accept only pixels. */
public final class VectorImage {

    /** The resolution that journals demand of printed images, in pixels to the inch. */
    public static final int RESOLUTION = 300;

    private static final double MILLIMETRES_PER_INCH = 25.4;
    /** The size of the cache: enough for the figures of one report that is exported again and again. */
    private static final int MOST_DRAWN = 50;
    private static final Map<Key, SoftReference<byte[]>> DRAWN = new ConcurrentHashMap<>();

    private VectorImage() {
    }

    /** The key of the cache: the same bytes drawn at the same width give the same image. */
    private record Key(ByteBuffer drawing, int pixels) {
    }

    /**
     * Draws an SVG image on white.
     *
     * @param width of the print, in millimetres
     * @return a PNG file of {@value #RESOLUTION} pixels to the inch
     * @throws IOException when the image is no SVG that can be drawn; the message names it
     */
    public static byte[] png(Image image, double width) throws IOException {
        int pixels = (int) Math.round(width / MILLIMETRES_PER_INCH * RESOLUTION);
        Key key = new Key(ByteBuffer.wrap(image.data()), pixels);
        SoftReference<byte[]> earlier = DRAWN.get(key);
        byte[] png = earlier == null ? null : earlier.get();
        if (png == null) {
            png = draw(image, pixels);
            if (DRAWN.size() >= MOST_DRAWN) {
                DRAWN.clear();
            }
            DRAWN.put(key, new SoftReference<>(png));
        }
        return png;
    }

    private static byte[] draw(Image image, int pixels) throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try {
            ImageIO.write(DrawnSvg.draw(image.data(), pixels), "png", png);
        } catch (IOException e) {
            throw new IOException("The image " + image.name() + " cannot be drawn: " + e.getMessage(), e);
        }
        return png.toByteArray();
    }
}
