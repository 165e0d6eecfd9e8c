/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.drawing;

import java.util.List;
import java.util.stream.Stream;

import org.spinescribe.clinical.levels.Level;
import org.spinescribe.clinical.levels.Region;
import org.spinescribe.manuscript.Image;
import org.spinescribe.manuscript.drawing.LevelMark.Kind;

/** Draws the spine around the levels of a case, with a bar beside it for each finding or procedure. */
public final class LevelDiagram {

    private static final double TOP = 30;
    private static final double MIDDLE = 84;
    private static final double LABEL = 36;
    private static final double FIRST_LANE = 146;
    private static final double LANE = 20;
    private static final double BAR = 11;
    private static final double LEGEND = 236;
    private static final double LINE = 14;
    private static final double ROD = 13;
    /** The number of vertebrae shown above and below the marked ones. */
    private static final int AROUND = 2;

    private final List<LevelMark> marks;
    private final List<Level> shown;
    private final SvgWriter svg;

    private LevelDiagram(List<LevelMark> marks, List<Level> spine) {
        this.marks = marks;
        this.shown = shown(marks, spine);
        double legend = marks.stream().mapToDouble(mark -> lines(mark).size() * LINE + 7).sum();
        svg = new SvgWriter(legendStart() + LEGEND + 4,
                Math.max(TOP + shown.size() * Vertebra.ROW + 6, TOP + legend + 10));
    }

    /**
     * Draws marks beside a spine.
     *
     * @param marks at least one
     * @param spine all vertebrae of the patient with the occiput, from cranial to caudal
     */
    public static Image of(List<LevelMark> marks, List<Level> spine) {
        return new LevelDiagram(marks, spine).draw();
    }

    /** The vertebrae around the marks; the occiput only if marked. */
    private static List<Level> shown(List<LevelMark> marks, List<Level> spine) {
        List<Level> marked = marks.stream().flatMap(mark -> mark.vertebrae().stream()).sorted().toList();
        boolean occiput = marked.getFirst().region() == Region.OCCIPUT;
        List<Level> bones = spine.stream().filter(level -> occiput || level.region() != Region.OCCIPUT).toList();
        int first = Math.max(0, bones.indexOf(marked.getFirst()) - AROUND);
        int last = Math.min(bones.size() - 1, bones.indexOf(marked.getLast()) + AROUND);
        return bones.subList(first, last + 1);
    }

    private double legendStart() {
        return FIRST_LANE + marks.size() * LANE + 8;
    }

    private static List<String> lines(LevelMark mark) {
        return Type.wrap(mark.label(), LEGEND - 40);
    }

    private Image draw() {
        spine();
        double legend = TOP;
        for (int lane = 0; lane < marks.size(); lane++) {
            bar(marks.get(lane), lane);
            legend = legend(marks.get(lane), lane, legend);
        }
        return svg.image("levels.svg");
    }

    private void spine() {
        Vertebra vertebra = new Vertebra(svg, MIDDLE);
        for (int i = 0; i < shown.size(); i++) {
            Level level = shown.get(i);
            double top = top(i);
            boolean disc = i + 1 < shown.size() && hasDisc(level, shown.get(i + 1));
            if (disc) {
                vertebra.disc(level, top);
            }
            vertebra.draw(level, top, marked(level, Kind.DIAGNOSIS) ? SvgWriter.GREY : SvgWriter.PAPER);
            svg.text(LABEL, top + 13.5, "end", marked(level, Kind.DIAGNOSIS), level.toString());
        }
        for (int i = 0; i < shown.size(); i++) {
            if (marked(shown.get(i), Kind.RESECTION)) {
                vertebra.cross(shown.get(i), top(i));
            }
        }
        marks.stream().filter(mark -> mark.kind() == Kind.FIXATION).forEach(this::rods);
    }

    /** Whether there is a disc: none lies above or below the atlas, nor in the sacrum. */
    private static boolean hasDisc(Level above, Level below) {
        boolean atlas = above.region() == Region.OCCIPUT || above.region() == Region.CERVICAL && above.number() == 1;
        return !atlas && above.region() != Region.SACRAL && above.region() != Region.COCCYGEAL
                && Stream.of(above, below).noneMatch(level -> level.region() == Region.OCCIPUT);
    }

    private boolean marked(Level level, Kind kind) {
        return marks.stream().anyMatch(mark -> mark.kind() == kind && mark.vertebrae().contains(level));
    }

    private void rods(LevelMark mark) {
        double from = top(shown.indexOf(mark.vertebrae().getFirst())) + 4;
        double to = top(shown.indexOf(mark.vertebrae().getLast())) + 15;
        for (int side = -1; side <= 1; side += 2) {
            double x = MIDDLE + side * ROD;
            svg.shape("line", "x1", x, "y1", from, "x2", x, "y2", to, "stroke", SvgWriter.PAPER, "stroke-width", 5.4);
            svg.shape("line", "x1", x, "y1", from, "x2", x, "y2", to, "stroke", SvgWriter.INK, "stroke-width", 3.2,
                    "stroke-linecap", "round");
        }
    }

    private void bar(LevelMark mark, int lane) {
        double x = FIRST_LANE + lane * LANE;
        double from = top(shown.indexOf(mark.vertebrae().getFirst()));
        double to = top(shown.indexOf(mark.vertebrae().getLast())) + Vertebra.ROW - 6;
        svg.text(x + BAR / 2, TOP - 14, "middle", true, letter(lane));
        Bars.draw(svg, mark.kind(), x, from, BAR, to - from);
    }

    private double legend(LevelMark mark, int lane, double top) {
        double x = legendStart();
        svg.text(x, top + 10, "start", true, letter(lane));
        Bars.draw(svg, mark.kind(), x + 14, top, BAR, 12);
        double y = top + 10;
        for (String line : lines(mark)) {
            svg.text(x + 34, y, "start", false, line);
            y += LINE;
        }
        return y - 3;
    }

    private double top(int row) {
        return TOP + Math.max(0, row) * Vertebra.ROW;
    }

    private static String letter(int lane) {
        return lane < 26 ? String.valueOf((char) ('A' + lane)) : String.valueOf(lane + 1);
    }
}
