/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.drawing;

import org.spinescribe.manuscript.drawing.LevelMark.Kind;

/** Draws the bars beside the spine: their filling distinguishes them, not colour. */
final class Bars {

    private Bars() {
    }

    static void draw(SvgWriter svg, Kind kind, double x, double y, double width, double height) {
        switch (kind) {
            case DIAGNOSIS -> svg.box(x, y, width, height, SvgWriter.GREY);
            case EARLIER -> svg.shape("rect", "x", x, "y", y, "width", width, "height", height, "fill", SvgWriter.PAPER,
                    "stroke", SvgWriter.INK, "stroke-width", 1.1, "stroke-dasharray", "3 2");
            case RESECTION -> hatched(svg, x, y, width, height);
            case DECOMPRESSION -> svg.box(x, y, width, height, SvgWriter.LIGHT);
            case FIXATION -> ladder(svg, x, y, width, height);
            case OTHER -> svg.box(x, y, width, height, SvgWriter.PAPER);
        }
    }

    private static void hatched(SvgWriter svg, double x, double y, double width, double height) {
        svg.box(x, y, width, height, SvgWriter.PAPER);
        for (double down = 0; down < height + width; down += 4) {
            double fromX = x + Math.max(0, down - height);
            double fromY = y + Math.min(down, height);
            double toX = x + Math.min(down, width);
            double toY = y + Math.max(0, down - width);
            svg.line(fromX, fromY, toX, toY, 0.8);
        }
    }

    private static void ladder(SvgWriter svg, double x, double y, double width, double height) {
        svg.line(x + 2, y, x + 2, y + height, 2.4);
        svg.line(x + width - 2, y, x + width - 2, y + height, 2.4);
        for (double step = 3; step < height; step += 6) {
            svg.line(x + 2, y + step, x + width - 2, y + step, 0.8);
        }
    }
}
