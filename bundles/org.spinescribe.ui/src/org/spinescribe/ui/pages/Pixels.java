/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.pages;

import java.awt.image.BufferedImage;

import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;

/** Converts images of Java 2D to images of SWT. */
final class Pixels {

    private static final PaletteData COLOURS = new PaletteData(0xFF0000, 0xFF00, 0xFF);
    private static final int DEPTH = 24;

    private Pixels() {
    }

    static ImageData of(BufferedImage picture) {
        ImageData data = new ImageData(picture.getWidth(), picture.getHeight(), DEPTH, COLOURS);
        int[] line = new int[picture.getWidth()];
        for (int y = 0; y < picture.getHeight(); y++) {
            picture.getRGB(0, y, line.length, 1, line, 0, line.length);
            data.setPixels(0, y, line.length, line, 0);
        }
        return data;
    }
}
