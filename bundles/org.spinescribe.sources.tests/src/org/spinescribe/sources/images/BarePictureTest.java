/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.sources.images;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;

/** Pictures keep their colours and lose the names in their colour profiles. */
class BarePictureTest {

    private static final String SECRET = "Exemplar";

    @Test
    void namesAreRemovedFromAPng() throws Exception {
        byte[] bare = BarePicture.of(Png.parse(png()));
        String latin = new String(bare, StandardCharsets.ISO_8859_1);
        assertFalse(latin.contains("Exemplar"));
        assertFalse(latin.contains("sPLT"));
        assertFalse(profile(bare).contains("Exemplar"));
        assertArrayEquals(pixels(png()), pixels(bare));
        Png.parse(bare);
    }

    @Test
    void namesAreRemovedFromAJpeg() throws Exception {
        byte[] bare = BarePicture.of(Jpeg.parse(jpeg()));
        assertTrue(readable(jpeg()).contains("Exemplar"));
        assertFalse(readable(bare).contains("Exemplar"));
        assertEquals(jpeg().length, bare.length);
        assertArrayEquals(pixels(jpeg()), pixels(bare));
    }

    @Test
    void theColoursOfAProfileStay() {
        byte[] named = named();
        ICC_Profile bare = ICC_Profile.getInstance(ColourProfile.bare(named));
        assertEquals(ColorSpace.TYPE_RGB, bare.getColorSpaceType());
        assertArrayEquals(ICC_Profile.getInstance(named).getData(ICC_Profile.icSigRedColorantTag),
                bare.getData(ICC_Profile.icSigRedColorantTag));
    }

    /** The profile of usual screens, with a description of its own. */
    private static byte[] named() {
        byte[] profile = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
        ByteBuffer numbers = ByteBuffer.wrap(profile);
        for (int i = 0; i < numbers.getInt(128); i++) {
            if (new String(profile, 132 + 12 * i, 4, StandardCharsets.US_ASCII).equals("desc")) {
                byte[] secret = SECRET.getBytes(StandardCharsets.US_ASCII);
                System.arraycopy(secret, 0, profile, numbers.getInt(136 + 12 * i) + 12, secret.length);
            }
        }
        return profile;
    }

    private static byte[] png() throws Exception {
        byte[] plain = written("png");
        ByteArrayOutputStream deflated = new ByteArrayOutputStream();
        deflated.writeBytes((SECRET + "\0\0").getBytes(StandardCharsets.US_ASCII));
        try (DeflaterOutputStream out = new DeflaterOutputStream(deflated)) {
            out.write(named());
        }
        int header = 33;
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        png.write(plain, 0, header);
        png.writeBytes(chunk("iCCP", deflated.toByteArray()));
        png.writeBytes(chunk("sPLT", (SECRET + "\0\b").getBytes(StandardCharsets.US_ASCII)));
        png.write(plain, header, plain.length - header);
        return png.toByteArray();
    }

    private static byte[] chunk(String type, byte[] content) {
        byte[] named = ByteBuffer.allocate(4 + content.length).put(type.getBytes(StandardCharsets.US_ASCII))
                .put(content).array();
        CRC32 sum = new CRC32();
        sum.update(named);
        return ByteBuffer.allocate(named.length + 8).putInt(content.length).put(named).putInt((int) sum.getValue())
                .array();
    }

    /** The profile in two pieces, the second one first. */
    private static byte[] jpeg() throws Exception {
        byte[] plain = written("jpg");
        byte[] profile = named();
        ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
        jpeg.write(plain, 0, 2);
        int half = profile.length / 2;
        segment(jpeg, 2, profile, half, profile.length);
        segment(jpeg, 1, profile, 0, half);
        jpeg.write(plain, 2, plain.length - 2);
        return jpeg.toByteArray();
    }


    private static void segment(ByteArrayOutputStream jpeg, int number, byte[] bytes, int start, int end) {
        if (end > start) {
            int length = end - start + 16;
            jpeg.writeBytes(new byte[] { (byte) 0xFF, (byte) 0xE2, (byte) (length >> 8), (byte) length });
            jpeg.writeBytes("ICC_PROFILE\0".getBytes(StandardCharsets.US_ASCII));
            jpeg.writeBytes(new byte[] { (byte) number, 2 });
            jpeg.write(bytes, start, end - start);
        }
    }

    private static byte[] written(String format) throws Exception {
        BufferedImage picture = new BufferedImage(4, 4, BufferedImage.TYPE_INT_RGB);
        picture.setRGB(1, 1, 0xAA3311);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(picture, format, out);
        return out.toByteArray();
    }

    private static String profile(byte[] png) throws Exception {
        PngChunks.Chunk chunk = PngChunks.of(png).stream().filter(each -> each.type().equals("iCCP")).findFirst()
                .orElseThrow();
        int start = chunk.content() + "ICC".length() + 2;
        try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(png, start,
                chunk.end() - 4 - start))) {
            return new String(in.readAllBytes(), StandardCharsets.ISO_8859_1).replace("\0", "");
        }
    }

    /** Texts of one and of two bytes to a letter alike. */
    private static String readable(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1).replace("\0", "");
    }

    private static int[] pixels(byte[] picture) throws Exception {
        return ImageIO.read(new ByteArrayInputStream(picture)).getRGB(0, 0, 4, 4, null, 0, 4);
    }
}
