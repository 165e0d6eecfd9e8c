/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import javax.imageio.ImageIO;

/** Pictures drawn for the tests. */
public final class SampleImages {

    private static final String SPINE = """
            <svg xmlns="http://www.w3.org/2000/svg" width="400" height="300" viewBox="0 0 400 300">
              <rect width="400" height="300" fill="#eef2f6"/>
              <g fill="#d8c8a8" stroke="#6b5a36" stroke-width="3">
                <rect x="60" y="30" width="110" height="60" rx="10"/>
                <rect x="60" y="115" width="110" height="60" rx="10"/>
                <rect x="60" y="200" width="110" height="60" rx="10"/>
              </g>
              <ellipse cx="150" cy="145" rx="55" ry="38" fill="#a03028" fill-opacity="0.75"/>
              <g font-family="Arial, sans-serif" font-size="22">
                <text x="260" y="68">T5</text>
                <text x="260" y="153" font-weight="bold">T6 ≥ 50 %</text>
                <text x="260" y="238" font-style="italic">T7</text>
              </g>
            </svg>
            """;

    private static final byte[] PNG = drawn("png");
    private static final byte[] JPEG = drawn("jpg");

    private SampleImages() {
    }

    /** A drawing of three vertebrae with text. */
    public static Image svg() {
        return new Image("spine.svg", "image/svg+xml", SPINE.getBytes(StandardCharsets.UTF_8), 400, 300, 0);
    }

    /** A grey ramp, 900 × 600 pixels at 150 to the inch. */
    public static Image png(String name) {
        return new Image(name, "image/png", PNG.clone(), 900, 600, 150);
    }

    /** The same as a JPEG file. */
    public static Image jpeg(String name) {
        return new Image(name, "image/jpeg", JPEG.clone(), 900, 600, 0);
    }

    private static byte[] drawn(String format) {
        BufferedImage image = new BufferedImage(900, 600, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        for (int i = 0; i < 9; i++) {
            graphics.setColor(new Color(20 + 25 * i, 20 + 25 * i, 20 + 25 * i));
            graphics.fillRect(100 * i, 0, 100, 600);
        }
        graphics.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
