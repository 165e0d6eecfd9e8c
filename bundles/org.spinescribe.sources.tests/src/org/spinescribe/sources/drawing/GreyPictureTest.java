/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.sources.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.awt.Transparency;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.CRC32;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A grey in the file is the same grey in print, in any kind of picture. */
class GreyPictureTest {

    private static final int SHADE = 0x40;
    private static final int ROUNDING = 1;
    /** The length of the signature and the header of PNG, in bytes. */
    private static final int HEAD = 33;

    /** A shade of a quarter would become a half if it were taken for linear light. */
    @ParameterizedTest
    @CsvSource({ "8, false", "16, false", "8, true", "16, true" })
    void theShadeStays(int bits, boolean transparent) throws IOException {
        BufferedImage drawn = ImageIO.read(new ByteArrayInputStream(GreyPicture.drawable(png(bits, transparent))));
        assertEquals(8, drawn.getColorModel().getComponentSize(0));
        assertEquals(SHADE, drawn.getRaster().getSample(1, 1, 0), ROUNDING);
        assertEquals(transparent ? 0x80 : 0xFF, drawn.getRGB(1, 1) >>> 24, ROUNDING);
        BufferedImage paper = new BufferedImage(40, 30, BufferedImage.TYPE_INT_ARGB);
        paper.createGraphics().drawImage(drawn, 0, 0, null);
        assertEquals(SHADE, paper.getRGB(1, 1) & 0xFF, ROUNDING);
    }

    /** A picture that Java draws correctly, and a file other than PNG, stay unchanged. */
    @Test
    void otherFilesStayUnchanged() throws IOException {
        byte[] grey = png(8, false);
        assertSame(grey, GreyPicture.drawable(grey));
        ByteArrayOutputStream colours = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(2, 2, BufferedImage.TYPE_INT_RGB), "png", colours);
        byte[] rgb = colours.toByteArray();
        assertSame(rgb, GreyPicture.drawable(rgb));
        assertSame(rgb, GreyPicture.coloured(rgb));
        byte[] words = "no picture, but long enough to be one".getBytes(StandardCharsets.US_ASCII);
        assertSame(words, GreyPicture.drawable(words));
        assertSame(words, EmbeddedPictures.drawable(words));
    }

    /** A file may declare one shade transparent; the others stay as dark as before. */
    @Test
    void theShadeStaysBesideATransparentShade() throws IOException {
        byte[] grey = png(8, false);
        byte[] chunk = { 0, 0, 0, 2, 't', 'R', 'N', 'S', 0, 0, 0, 0, 0, 0 };
        CRC32 sum = new CRC32();
        sum.update(chunk, 4, 6);
        ByteBuffer.wrap(chunk).putInt(10, (int) sum.getValue());
        byte[] file = ByteBuffer.allocate(grey.length + chunk.length).put(grey, 0, HEAD).put(chunk)
                .put(grey, HEAD, grey.length - HEAD).array();
        BufferedImage drawn = ImageIO.read(new ByteArrayInputStream(GreyPicture.drawable(file)));
        assertEquals(SHADE, drawn.getRGB(1, 1) & 0xFF, ROUNDING);
        assertEquals(0xFF, drawn.getRGB(1, 1) >>> 24);
    }

    @ParameterizedTest
    @CsvSource({ "8, false", "16, false", "8, true", "16, true" })
    void theShadeStaysWithinADrawing(int bits, boolean transparent) throws IOException {
        String base64 = Base64.getEncoder().encodeToString(png(bits, transparent));
        String lines = base64.replaceAll("(.{60})", "$1&#10;");
        byte[] svg = ("<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink' width='40'"
                + " height='30' viewBox='0 0 40 30'><image width='40' height='30' xlink:href='data:image/png;base64,"
                + lines + "'/></svg>").getBytes(StandardCharsets.UTF_8);
        int onWhite = transparent ? (SHADE * 0x80 + 0xFF * 0x7F) / 0xFF : SHADE;
        assertEquals(onWhite, DrawnSvg.draw(svg, 40).getRGB(20, 15) & 0xFF, 2 * ROUNDING);
    }

    /** A PNG file of one shade; a transparent one is half opaque. */
    private static byte[] png(int bits, boolean transparent) throws IOException {
        ComponentColorModel colours = new ComponentColorModel(ColorSpace.getInstance(ColorSpace.CS_GRAY), transparent,
                false, transparent ? Transparency.TRANSLUCENT : Transparency.OPAQUE,
                bits == 8 ? DataBuffer.TYPE_BYTE : DataBuffer.TYPE_USHORT);
        BufferedImage picture = new BufferedImage(colours, colours.createCompatibleWritableRaster(40, 30), false, null);
        for (int place = 0; place < 40 * 30; place++) {
            picture.getRaster().setSample(place % 40, place / 40, 0, SHADE << bits - 8);
            if (transparent) {
                picture.getRaster().setSample(place % 40, place / 40, 1, 0x80 << bits - 8);
            }
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", bytes);
        return bytes.toByteArray();
    }
}
