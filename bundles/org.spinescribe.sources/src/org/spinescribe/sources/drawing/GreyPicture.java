/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.sources.drawing;

import java.awt.Graphics2D;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;

import javax.imageio.ImageIO;

/**
 * Converts greyscale pictures. Java takes the shades of pictures with transparency, and of those with more than 256
 * shades, for linear light, and would draw such a picture much too bright. Exports of X-rays and scans are of this
 * kind.
 */
public final class GreyPicture {

    private static final long SIGNATURE = 0x89504E470D0A1A0AL;
    private static final int FRAME = 12;
    private static final int TRANSPARENT_SHADE = 0x74524E53; // tRNS
    private static final int PIXELS = 0x49444154; // IDAT
    private static final int DEPTH = 24;
    private static final int COLOURS = 25;
    private static final int GREY = 0;
    private static final int GREY_AND_TRANSPARENT = 4;
    private static final int BYTE = 8;
    private static final int WHITE = 0xFF;

    private GreyPicture() {
    }

    /** A PNG file that Java draws correctly: the same array, or one of 256 shades without a resolution. */
    public static byte[] drawable(byte[] png) throws IOException {
        boolean grey = isPng(png) && (png[COLOURS] == GREY || png[COLOURS] == GREY_AND_TRANSPARENT);
        if (!grey || png[COLOURS] == GREY && png[DEPTH] <= BYTE && !isTransparent(png)) {
            return png;
        }
        return written(drawable(read(png)));
    }

    /** A PNG file of 256 shades for each of its colours: the same array, or one in colours without a resolution. */
    public static byte[] coloured(byte[] png) throws IOException {
        if (!isPng(png) || png[DEPTH] == BYTE && png[COLOURS] != GREY && png[COLOURS] != GREY_AND_TRANSPARENT) {
            return png;
        }
        BufferedImage picture = drawable(read(png));
        BufferedImage coloured = new BufferedImage(picture.getWidth(), picture.getHeight(),
                picture.getColorModel().hasAlpha() ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = coloured.createGraphics();
        graphics.drawImage(picture, 0, 0, null);
        graphics.dispose();
        return written(coloured);
    }

    /** Reads a PNG file; for damaged ones Java also throws runtime exceptions. */
    private static BufferedImage read(byte[] png) throws IOException {
        try {
            BufferedImage picture = ImageIO.read(new ByteArrayInputStream(png));
            if (picture == null) {
                throw new IOException("This is no picture that Java reads.");
            }
            return picture;
        } catch (RuntimeException e) {
            throw new IOException("The picture is damaged.", e);
        }
    }

    private static byte[] written(BufferedImage picture) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", bytes);
        return bytes.toByteArray();
    }

    private static boolean isPng(byte[] data) {
        return data.length > COLOURS && ByteBuffer.wrap(data).getLong() == SIGNATURE;
    }

    /** Whether one of the shades is transparent, according to a chunk before the pixels. */
    private static boolean isTransparent(byte[] png) {
        ByteBuffer file = ByteBuffer.wrap(png).position(Long.BYTES);
        while (file.remaining() >= FRAME) {
            int length = file.getInt();
            int part = file.getInt();
            if (part == TRANSPARENT_SHADE || part == PIXELS || length < 0 || length > file.remaining()) {
                return part == TRANSPARENT_SHADE;
            }
            file.position(Math.min(file.limit(), file.position() + length + Integer.BYTES));
        }
        return false;
    }

    /** A picture that Java draws correctly: the same one, or one of 256 shades. */
    public static BufferedImage drawable(BufferedImage picture) {
        ColorModel colours = picture.getColorModel();
        int bits = colours.getComponentSize(0);
        boolean bright = colours.getColorSpace().getType() == ColorSpace.TYPE_GRAY
                && (colours.hasAlpha() || bits > BYTE) && picture.getRaster().getNumBands() <= 2;
        if (!bright) {
            return picture;
        }
        return colours.hasAlpha() ? transparent(picture.getRaster(), bits) : opaque(picture.getRaster(), bits);
    }

    private static BufferedImage opaque(Raster from, int bits) {
        BufferedImage picture = new BufferedImage(from.getWidth(), from.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        WritableRaster to = picture.getRaster();
        for (int y = 0; y < from.getHeight(); y++) {
            for (int x = 0; x < from.getWidth(); x++) {
                to.setSample(x, y, 0, shade(from.getSample(x, y, 0), bits));
            }
        }
        return picture;
    }

    private static BufferedImage transparent(Raster from, int bits) {
        BufferedImage picture = new BufferedImage(from.getWidth(), from.getHeight(), BufferedImage.TYPE_INT_ARGB);
        for (int y = 0; y < from.getHeight(); y++) {
            for (int x = 0; x < from.getWidth(); x++) {
                int shade = shade(from.getSample(x, y, 0), bits);
                int alpha = from.getNumBands() > 1 ? shade(from.getSample(x, y, 1), bits) : WHITE;
                picture.setRGB(x, y, alpha << 24 | shade << 16 | shade << 8 | shade);
            }
        }
        return picture;
    }

    /** Scales a sample of any depth to one of 256 shades. */
    private static int shade(int sample, int bits) {
        long most = (1L << bits) - 1;
        return (int) ((sample * (long) WHITE + most / 2) / most);
    }
}
