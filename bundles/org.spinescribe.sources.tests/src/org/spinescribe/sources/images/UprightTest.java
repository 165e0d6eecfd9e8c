/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.sources.images;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.CRC32;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A photograph is shown as the camera saw it, however the camera was held. */
class UprightTest {

    /** The corners of the stored picture: red green / blue white. */
    private static final List<Color> CORNERS = List.of(Color.RED, Color.GREEN, Color.BLUE, Color.WHITE);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({ "1, RGBW", "2, GRWB", "3, WBGR", "4, BWRG", "5, RBGW", "6, BRWG", "7, WGBR", "8, GWRB" })
    void aPhotographIsTurnedUpright(int orientation, String corners) throws Exception {
        for (String format : List.of("jpeg", "png")) {
            byte[] stored = stored(format, BufferedImage.TYPE_INT_RGB);
            byte[] file = format.equals("jpeg") ? jpegWithNote(stored, orientation) : pngWithNote(stored, orientation);
            ImageFile image = ImageFile.read(Files.write(folder.resolve("photo." + format), file));
            BufferedImage shown = ImageIO.read(new ByteArrayInputStream(BarePicture.of(image)));
            assertEquals(List.of(image.width(), image.height()), List.of(shown.getWidth(), shown.getHeight()));
            assertEquals(orientation < 5 ? 60 : 40, shown.getWidth());
            assertEquals(corners, corners(shown), format);
            assertEquals(1, Upright.orientation(BarePicture.of(image), image.mediaType()));
        }
    }

    @Test
    void greyAndBitDepthAreKept() throws Exception {
        for (int type : List.of(BufferedImage.TYPE_BYTE_GRAY, BufferedImage.TYPE_USHORT_GRAY,
                BufferedImage.TYPE_BYTE_INDEXED)) {
            byte[] file = pngWithNote(stored("png", type), 6);
            ImageFile image = ImageFile.read(Files.write(folder.resolve("grey.png"), file));
            byte[] bare = BarePicture.of(image);
            assertEquals(file[24], bare[24], "bits of a sample");
            assertEquals(file[25], bare[25], "kind of colours");
        }
        byte[] file = jpegWithNote(stored("jpeg", BufferedImage.TYPE_BYTE_GRAY), 8);
        byte[] bare = BarePicture.of(ImageFile.read(Files.write(folder.resolve("grey.jpg"), file)));
        assertEquals(1, ImageIO.read(new ByteArrayInputStream(bare)).getRaster().getNumBands());
    }

    @Test
    void implausibleDensitiesAreIgnored() throws Exception {
        byte[] stored = stored("jpeg", BufferedImage.TYPE_INT_RGB);
        for (int density : List.of(1, 300, 65535)) {
            stored[13] = 1;
            stored[14] = (byte) (density >> 8);
            stored[15] = (byte) density;
            double read = ImageFile.read(Files.write(folder.resolve("d" + density + ".jpg"), stored)).resolution();
            assertEquals(density == 300 ? 300 : 0, read);
        }
    }

    private static byte[] stored(String format, int type) throws IOException {
        BufferedImage picture = new BufferedImage(60, 40, type);
        Graphics2D graphics = picture.createGraphics();
        for (int i = 0; i < 4; i++) {
            graphics.setColor(CORNERS.get(i));
            graphics.fillRect(i % 2 * 30, i / 2 * 20, 30, 20);
        }
        graphics.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        assertTrue(ImageIO.write(picture, format, bytes));
        return bytes.toByteArray();
    }

    private static String corners(BufferedImage picture) {
        StringBuilder corners = new StringBuilder();
        for (int i = 0; i < 4; i++) {
            Color color = new Color(picture.getRGB(i % 2 * (picture.getWidth() - 11) + 5,
                    i / 2 * (picture.getHeight() - 11) + 5));
            boolean red = color.getRed() > 127;
            corners.append(red && color.getGreen() > 127 ? 'W' : red ? 'R' : color.getGreen() > 127 ? 'G' : 'B');
        }
        return corners.toString();
    }

    private static byte[] note(int orientation) {
        return ByteBuffer.allocate(26).put(new byte[] { 'M', 'M', 0, 42, 0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0,
                (byte) orientation, 0, 0, 0, 0, 0, 0 }).array();
    }

    private static byte[] jpegWithNote(byte[] jpeg, int orientation) {
        byte[] note = note(orientation);
        ByteBuffer file = ByteBuffer.allocate(jpeg.length + note.length + 10);
        file.put(jpeg, 0, 20).putShort((short) 0xFFE1).putShort((short) (note.length + 8))
                .put(new byte[] { 'E', 'x', 'i', 'f', 0, 0 }).put(note).put(jpeg, 20, jpeg.length - 20);
        return file.array();
    }

    private static byte[] pngWithNote(byte[] png, int orientation) {
        byte[] note = note(orientation);
        CRC32 sum = new CRC32();
        sum.update(new byte[] { 'e', 'X', 'I', 'f' });
        sum.update(note);
        return ByteBuffer.allocate(png.length + note.length + 12).put(png, 0, 33).putInt(note.length)
                .put(new byte[] { 'e', 'X', 'I', 'f' }).put(note).putInt((int) sum.getValue())
                .put(png, 33, png.length - 33).array();
    }
}
