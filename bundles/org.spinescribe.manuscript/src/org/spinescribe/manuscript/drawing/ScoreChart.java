/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.drawing;

import java.util.List;

import org.spinescribe.manuscript.Image;

/** Scores over time: a small panel for each scale, all of one size. Times are in their order, not to scale. */
public final class ScoreChart {

    private static final double PANEL_WIDTH = 266;
    private static final double PANEL_HEIGHT = 186;
    private static final double LEFT = 36;
    private static final double RIGHT = 30;
    private static final double TOP = 50;
    private static final double BOTTOM = 26;

    private final SvgWriter svg;

    private ScoreChart(SvgWriter svg) {
        this.svg = svg;
    }

    /**
     * Draws curves, two panels to a row.
     *
     * @param curves at least one
     */
    public static Image of(List<ScoreCurve> curves) {
        int columns = Math.min(2, curves.size());
        int rows = Math.ceilDiv(curves.size(), columns);
        ScoreChart chart = new ScoreChart(new SvgWriter(columns * PANEL_WIDTH, rows * PANEL_HEIGHT));
        for (int i = 0; i < curves.size(); i++) {
            chart.panel(curves.get(i), i % columns * PANEL_WIDTH, i / columns * PANEL_HEIGHT);
        }
        return chart.svg.image("scores.svg");
    }

    private void panel(ScoreCurve curve, double x, double y) {
        double left = x + LEFT;
        double bottom = y + PANEL_HEIGHT - BOTTOM;
        svg.text(x + 6, y + 14, "start", true, curve.title());
        svg.text(x + 6, y + 28, "start", false, curve.note());
        svg.line(left, y + TOP, left, bottom, 1);
        svg.line(left, bottom, x + PANEL_WIDTH - 8, bottom, 1);
        end(left, y + TOP, curve.highest());
        end(left, bottom, curve.lowest());
        double beforeX = 0;
        double beforeY = 0;
        for (int i = 0; i < curve.points().size(); i++) {
            ScoreCurve.Point point = curve.points().get(i);
            double pointX = left + 26 + i * step(curve);
            double pointY = bottom - (point.place() - curve.least()) / (curve.most() - curve.least())
                    * (bottom - y - TOP);
            if (i > 0) {
                svg.line(beforeX, beforeY, pointX, pointY, 1.6);
            }
            beforeX = pointX;
            beforeY = pointY;
        }
        points(curve, left, bottom, y);
    }

    private void points(ScoreCurve curve, double left, double bottom, double y) {
        for (int i = 0; i < curve.points().size(); i++) {
            ScoreCurve.Point point = curve.points().get(i);
            double pointX = left + 26 + i * step(curve);
            double pointY = bottom - (point.place() - curve.least()) / (curve.most() - curve.least())
                    * (bottom - y - TOP);
            svg.circle(pointX, pointY, 3.4, SvgWriter.INK);
            svg.text(pointX, pointY - 8, "middle", true, point.value());
            svg.line(pointX, bottom, pointX, bottom + 3, 1);
            svg.text(pointX, bottom + 16, "middle", false, point.time());
        }
    }

    private void end(double left, double y, String words) {
        svg.line(left - 3, y, left, y, 1);
        svg.text(left - 6, y + 4, "end", false, words);
    }

    private static double step(ScoreCurve curve) {
        return (PANEL_WIDTH - LEFT - RIGHT - 30) / Math.max(1, curve.points().size() - 1);
    }
}
