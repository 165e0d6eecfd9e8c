/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.sources.images;

import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/**
 * Turns photographs that a camera has stored on their side. Colours stay as they are stored: samples are moved, not
 * converted.
 */
final class Upright {

    private static final float QUALITY = 0.97f;
    /** From this one on the sides change places. */
    private static final int SIDEWAYS = 5;

    private Upright() {
    }

    /** How a picture must be turned, 1 to 8; 1 when it is upright. */
    static int orientation(byte[] data, String mediaType) {
        int orientation = 1;
        if (mediaType.equals("image/jpeg")) {
            for (JpegSegments.Segment segment : JpegSegments.of(data)) {
                if (segment.startsWith(data, "Exif\0\0")) {
                    orientation = Exif.read(data, segment.content() + 6, segment.end()).orientation();
                }
            }
        } else if (mediaType.equals("image/png")) {
            for (PngChunks.Chunk chunk : PngChunks.of(data)) {
                if (chunk.type().equals("eXIf")) {
                    orientation = Exif.read(data, chunk.content(), chunk.content() + chunk.length()).orientation();
                }
            }
        }
        return orientation;
    }

    /** Whether the picture can be decoded, as those in colours for printing cannot. */
    static boolean canBeTurned(byte[] data) {
        try {
            return ImageIO.read(new ByteArrayInputStream(data)) != null;
        } catch (IOException | RuntimeException e) {
            return false;
        }
    }

    static boolean isSideways(int orientation) {
        return orientation >= SIDEWAYS;
    }

    /**
     * The picture turned, in the same format, without anything else that its file had.
     *
     * @throws IOException when it cannot be decoded
     */
    static byte[] turned(byte[] data, String format, int orientation) throws IOException {
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(data));
        if (picture == null) {
            throw new IOException("no picture");
        }
        return written(turned(picture, orientation), format);
    }

    private static BufferedImage turned(BufferedImage picture, int orientation) {
        Raster from = picture.getRaster();
        int width = from.getWidth();
        int height = from.getHeight();
        boolean sideways = isSideways(orientation);
        WritableRaster to = from.createCompatibleWritableRaster(sideways ? height : width, sideways ? width : height);
        Object pixel = null;
        for (int y = 0; y < to.getHeight(); y++) {
            for (int x = 0; x < to.getWidth(); x++) {
                int column = sideways ? y : x;
                int row = sideways ? x : y;
                boolean mirrored = orientation == 2 || orientation == 3 || orientation == 7 || orientation == 8;
                boolean upsideDown = orientation == 3 || orientation == 4 || orientation == 6 || orientation == 7;
                pixel = from.getDataElements(mirrored ? width - 1 - column : column,
                        upsideDown ? height - 1 - row : row, pixel);
                to.setDataElements(x, y, pixel);
            }
        }
        return new BufferedImage(picture.getColorModel(), to, picture.isAlphaPremultiplied(), null);
    }

    private static byte[] written(BufferedImage picture, String format) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName(format).next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            ImageWriteParam param = writer.getDefaultWriteParam();
            if (format.equals("jpeg")) {
                param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                param.setCompressionQuality(QUALITY);
            }
            writer.setOutput(out);
            writer.write(null, new IIOImage(picture, null, null), param);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
