/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.drawing;

import org.spinescribe.clinical.levels.Level;
import org.spinescribe.clinical.levels.Region;

/** Draws one vertebra seen from the front, in a row of its own; vertebrae grow from cranial to caudal. */
final class Vertebra {

    static final double ROW = 25;
    private static final double BODY = 19;
    private static final double LINE = 0.9;

    private final SvgWriter svg;
    private final double middle;

    /**
     * @param middle of the spine
     */
    Vertebra(SvgWriter svg, double middle) {
        this.svg = svg;
        this.middle = middle;
    }

    /** Width of the vertebral body. */
    static double width(Level level) {
        return switch (level.region()) {
            case OCCIPUT -> 60;
            case CERVICAL -> 30 + level.number() * 0.8;
            case THORACIC -> 34 + level.number();
            case LUMBAR -> 48 + level.number() * 1.6;
            case SACRAL -> 74 - level.number() * 9;
            case COCCYGEAL -> 22 - level.number() * 3;
        };
    }

    /** Draws it with its upper end at a height. */
    void draw(Level level, double top, String fill) {
        switch (level.region()) {
            case OCCIPUT -> svg.path("M%s %s Q%s %s %s %s".formatted(x(-34), y(top), x(0), y(top + 26), x(34), y(top)),
                    SvgWriter.NONE, 1.4);
            case CERVICAL, THORACIC, LUMBAR -> presacral(level, top, fill);
            case SACRAL, COCCYGEAL -> sacral(level, top, fill);
        }
    }

    private void presacral(Level level, double top, String fill) {
        double half = width(level) / 2;
        boolean atlas = level.region() == Region.CERVICAL && level.number() == 1;
        processes(half, top);
        if (level.region() == Region.CERVICAL && level.number() == 2) {
            svg.path("M%s %s V%s Q%s %s %s %s V%s Z".formatted(x(-5), y(top + 2), y(top - 6), x(0), y(top - 12), x(5),
                    y(top - 6), y(top + 2)), fill, LINE);
        }
        double height = atlas ? BODY - 7 : BODY;
        svg.path("M%s %s H%s Q%s %s %s %s H%s Q%s %s %s %s Z".formatted(x(-half), y(top), x(half), x(half - 4),
                y(top + height / 2), x(half), y(top + height), x(-half), x(-half + 4), y(top + height / 2), x(-half),
                y(top)), fill, LINE);
        for (int side = -1; side <= 1 && !atlas; side += 2) {
            svg.shape("ellipse", "cx", middle + side * half * 0.56, "cy", top + 7.5, "rx", 3.0, "ry", 4.2, "fill",
                    SvgWriter.PAPER, "stroke", SvgWriter.INK, "stroke-width", LINE);
        }
        if (!atlas) {
            svg.path("M%s %s H%s L%s %s Q%s %s %s %s Z".formatted(x(-2.2), y(top + 9.5), x(2.2), x(3.2), y(top + 14.5),
                    x(0), y(top + 19.5), x(-3.2), y(top + 14.5)), SvgWriter.PAPER, LINE);
        }
    }

    /** The transverse processes stand behind the body. */
    private void processes(double half, double top) {
        for (int side = -1; side <= 1; side += 2) {
            svg.path("M%s %s Q%s %s %s %s Q%s %s %s %s Z".formatted(x(side * (half - 6)), y(top + 3),
                    x(side * (half + 9)), y(top + 1), x(side * (half + 10)), y(top + 6.5), x(side * (half + 8)),
                    y(top + 11), x(side * (half - 6)), y(top + 10)), SvgWriter.PAPER, LINE);
        }
    }

    private void sacral(Level level, double top, String fill) {
        double upper = width(level) / 2;
        double lower = Math.max(3, upper - (level.region() == Region.SACRAL ? 4.5 : 1.5));
        svg.path("M%s %s H%s L%s %s H%s Z".formatted(x(-upper), y(top), x(upper), x(lower),
                y(top + ROW - 1), x(-lower)), fill, LINE);
        for (int side = -1; side <= 1 && level.region() == Region.SACRAL && upper > 12; side += 2) {
            svg.shape("ellipse", "cx", middle + side * upper * 0.55, "cy", top + ROW / 2, "rx", 2.6, "ry", 3.2, "fill",
                    SvgWriter.PAPER, "stroke", SvgWriter.INK, "stroke-width", LINE);
        }
    }

    /** The disc between a vertebra and the next one. */
    void disc(Level above, double top) {
        double width = width(above) * 0.9;
        svg.shape("rect", "x", middle - width / 2, "y", top + BODY + 1.2, "width", width, "height",
                ROW - BODY - 2.4, "rx", 1.8, "fill", SvgWriter.LIGHT);
    }

    /** A body that was taken away is crossed out. */
    void cross(Level level, double top) {
        double half = width(level) / 2 + 3;
        svg.line(middle - half, top - 1, middle + half, top + BODY + 1, 1.8);
        svg.line(middle - half, top + BODY + 1, middle + half, top - 1, 1.8);
    }

    private String x(double fromMiddle) {
        return SvgWriter.number(middle + fromMiddle);
    }

    private static String y(double height) {
        return SvgWriter.number(height);
    }
}
