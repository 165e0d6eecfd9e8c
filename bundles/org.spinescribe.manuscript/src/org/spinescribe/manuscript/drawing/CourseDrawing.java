/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.drawing;

import java.util.List;

import org.spinescribe.manuscript.Image;
import org.spinescribe.manuscript.drawing.CourseEvent.Kind;

/** The course of a case from top to bottom, in relative time. The distances are not to scale. */
public final class CourseDrawing {

    private static final double TEXT_WIDTH = 360;
    private static final double LINE = 14;
    private static final double GAP = 12;
    private static final double TOP = 12;

    private final List<CourseEvent> events;
    private final double axis;
    private final SvgWriter svg;

    private CourseDrawing(List<CourseEvent> events) {
        this.events = events;
        axis = 18 + events.stream().mapToDouble(event -> Type.width(event.time(), true)).max().orElse(0);
        double height = events.stream().mapToDouble(CourseDrawing::height).sum();
        svg = new SvgWriter(axis + 24 + TEXT_WIDTH, TOP + height + 2);
    }

    /**
     * Draws a course.
     *
     * @param events in their order; at least one
     */
    public static Image of(List<CourseEvent> events) {
        return new CourseDrawing(events).draw();
    }

    private static double height(CourseEvent event) {
        return Type.wrap(event.text(), TEXT_WIDTH).size() * LINE + GAP;
    }

    private Image draw() {
        double end = TOP - height(events.getLast()) + events.stream().mapToDouble(CourseDrawing::height).sum();
        svg.line(axis, TOP, axis, end, 1.4);
        double y = TOP;
        for (CourseEvent event : events) {
            svg.text(axis - 12, y + 4, "end", true, event.time());
            mark(event.kind(), y);
            double line = y + 4;
            for (String words : Type.wrap(event.text(), TEXT_WIDTH)) {
                svg.text(axis + 16, line, "start", false, words);
                line += LINE;
            }
            y += height(event);
        }
        return svg.image("timeline.svg");
    }

    /** Draws the mark of an event: its form distinguishes it, not colour. */
    private void mark(Kind kind, double y) {
        switch (kind) {
            case PROCEDURE -> svg.box(axis - 4.5, y - 4.5, 9, 9, SvgWriter.INK);
            case COMPLICATION ->
                    svg.path("M%s %s L%s %s H%s Z".formatted(SvgWriter.number(axis), SvgWriter.number(y - 6),
                    SvgWriter.number(axis + 6), SvgWriter.number(y + 5), SvgWriter.number(axis - 6)),
                    SvgWriter.PAPER, 1.2);
            case OUTCOME -> svg.circle(axis, y, 4.8, SvgWriter.PAPER);
            case OTHER -> svg.circle(axis, y, 4.8, SvgWriter.GREY);
        }
    }
}
