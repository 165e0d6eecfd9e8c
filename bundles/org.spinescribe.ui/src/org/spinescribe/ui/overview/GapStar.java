/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.overview;

import java.util.Arrays;

import org.eclipse.jface.fieldassist.FieldDecorationRegistry;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageDataProvider;
import org.eclipse.swt.graphics.RGB;

/**
 * The star for a value still to be filled in: the platform's icon in a blue that is visible on white and on dark grey.
 */
final class GapStar {

    private static final String ID = "org.spinescribe.ui.gap";
    /** The contrast is 3:1 on both backgrounds; the platform's blue has 1.5:1 on the dark one. */
    private static final RGB COLOUR = new RGB(0x1f, 0x9c, 0xe8);

    private GapStar() {
    }

    /** Returns the icon's identifier in the field decoration registry. */
    static String id() {
        FieldDecorationRegistry signs = FieldDecorationRegistry.getDefault();
        if (signs.getFieldDecoration(ID) == null) {
            Image star = signs.getFieldDecoration(FieldDecorationRegistry.DEC_REQUIRED).getImage();
            ImageDataProvider coloured = zoom -> coloured(star.getImageData(zoom));
            signs.registerFieldDecoration(ID, null, new Image(star.getDevice(), coloured));
        }
        return ID;
    }

    private static ImageData coloured(ImageData data) {
        int[] row = new int[data.width];
        Arrays.fill(row, data.palette.getPixel(COLOUR));
        for (int y = 0; y < data.height; y++) {
            data.setPixels(0, y, data.width, row, 0);
        }
        return data;
    }
}
