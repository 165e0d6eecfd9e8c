/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.Transparency;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

import javax.imageio.ImageIO;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spinescribe.manuscript.Block;
import org.spinescribe.manuscript.Image;
import org.spinescribe.manuscript.SampleManuscript;

/** A scan is as dark on the page as in its file, with transparency or 65,536 shades, too, and within a drawing. */
class GreyPicturesInPdfTest {

    private static final int SHADE = 0x40;
    private static final int SIDE = 60;
    private static final int ROUNDING = 2;

    @ParameterizedTest
    @CsvSource({ "8, false, false", "16, false, false", "8, true, false", "16, true, false", "8, false, true",
            "16, false, true", "8, true, true", "16, true, true" })
    void theShadeStays(int bits, boolean withAlpha, boolean drawn) throws IOException {
        byte[] png = png(bits, withAlpha);
        Image image = drawn ? new Image("scan.svg", "image/svg+xml", svg(png), SIDE, SIDE, 96)
                : new Image("scan.png", "image/png", png, SIDE, SIDE, 96);
        assertEquals(SHADE, darkest(PdfFile.of(SampleManuscript.withBody(List.of(new Block.Figure("scan", "Fig.\u00A01",
                List.of(new Block.Panel("", image, "A scan")), List.of())))).bytes()), ROUNDING);
    }

    /** The shade that covers most of the pages beside white. */
    private static int darkest(byte[] pdf) throws IOException {
        int[] counts = new int[256];
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                BufferedImage picture = new PDFRenderer(document).renderImageWithDPI(page, 72, ImageType.RGB);
                for (int pixel : picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0,
                        picture.getWidth())) {
                    counts[pixel & 0xFF]++;
                }
            }
        }
        int most = 0;
        for (int shade = 0; shade < 255; shade++) {
            most = counts[shade] > counts[most] ? shade : most;
        }
        return most;
    }

    private static byte[] svg(byte[] png) {
        return ("<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink' width='60'"
                + " height='60' viewBox='0 0 60 60'><image width='60' height='60' xlink:href='data:image/png;base64,"
                + Base64.getEncoder().encodeToString(png) + "'/></svg>").getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] png(int bits, boolean withAlpha) throws IOException {
        ComponentColorModel colours = new ComponentColorModel(ColorSpace.getInstance(ColorSpace.CS_GRAY), withAlpha,
                false, withAlpha ? Transparency.TRANSLUCENT : Transparency.OPAQUE,
                bits == 8 ? DataBuffer.TYPE_BYTE : DataBuffer.TYPE_USHORT);
        BufferedImage picture = new BufferedImage(colours, colours.createCompatibleWritableRaster(SIDE, SIDE), false,
                null);
        for (int place = 0; place < SIDE * SIDE; place++) {
            picture.getRaster().setSample(place % SIDE, place / SIDE, 0, SHADE << bits - 8);
            if (withAlpha) {
                picture.getRaster().setSample(place % SIDE, place / SIDE, 1, 0xFF << bits - 8 | (1 << bits - 8) - 1);
            }
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", bytes);
        return bytes.toByteArray();
    }
}
