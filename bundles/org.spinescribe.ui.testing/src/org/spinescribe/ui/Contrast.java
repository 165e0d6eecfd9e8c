/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui;

import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.swt.graphics.RGB;

/**
 * Contrast ratios of colours, from 1 to 21, as defined in WCAG 2.2.
 *
 * @see <a href="https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio">Contrast ratio</a>
 */
final class Contrast {

    private static final int SOLID = 200;

    private Contrast() {
    }

    /**
     * Returns the contrast between the most frequent colour and the one that differs most from it, which is the centre
     * of a stroke.
     */
    static double within(BufferedImage picture) {
        Map<Integer, Long> colours = Arrays.stream(picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0,
                picture.getWidth())).boxed().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        RGB ground = rgb(Collections.max(colours.entrySet(), Map.Entry.comparingByValue()).getKey());
        return colours.keySet().stream().mapToDouble(pixel -> between(rgb(pixel), ground)).max().orElseThrow();
    }

    private static RGB rgb(int pixel) {
        return new RGB(pixel >> 16 & 255, pixel >> 8 & 255, pixel & 255);
    }

    /** Returns the contrast of the part of an icon that differs most from a background. */
    static double ofIcon(BufferedImage picture, RGB ground) {
        double strongest = 0;
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                int pixel = picture.getRGB(x, y);
                if (pixel >>> 24 > SOLID) {
                    strongest = Math.max(strongest, between(rgb(pixel), ground));
                }
            }
        }
        return strongest;
    }

    static double between(RGB one, RGB other) {
        double lighter = Math.max(luminance(one), luminance(other));
        double darker = Math.min(luminance(one), luminance(other));
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(RGB colour) {
        return 0.2126 * linear(colour.red) + 0.7152 * linear(colour.green) + 0.0722 * linear(colour.blue);
    }

    private static double linear(int part) {
        double share = part / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
