/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.spine;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.ui.PlatformUI;
import org.spinescribe.clinical.levels.Level;
import org.spinescribe.ui.spine.TypedLevels.Kind;

/**
 * Draws a spine from the side: a row for each vertebra with the disc below it.
 *
 * @param ground the background colour
 * @param ink the colour of lines and names
 * @param chosenGround the background colour of the selection
 */
record SpineDrawing(Sites sites, TypedLevels typed, Color ground, Color ink, Color chosenGround) {

    static final int ROW = 24;
    static final int MARGIN = 8;
    static final int WIDTH = 190;
    private static final int SPINE = 84;
    private static final int BODY = 17;
    private static final int ENDPLATE = 4;
    private static final int MARKS = 136;
    private static final int MARK = 8;
    /** The amplitude of the spine's curve, in pixels. */
    private static final double CURVE = 9;

    static Point size(int vertebrae) {
        return new Point(WIDTH, 2 * MARGIN + vertebrae * ROW);
    }

    /** Returns the bounds of a part. */
    Rectangle place(Site site) {
        int index = sites.index(site.level());
        int top = MARGIN + index * ROW + 1;
        int width = width(site.level());
        int x = left(index, width);
        return switch (site.part()) {
            case VERTEBRA -> new Rectangle(x, top, width, BODY);
            case SUPERIOR_ENDPLATE -> new Rectangle(x, top, width, ENDPLATE);
            case INFERIOR_ENDPLATE -> new Rectangle(x, top + BODY - ENDPLATE, width, ENDPLATE);
            case DISC -> new Rectangle(x + 1, top + BODY + 1, width - 2, ROW - BODY - 2);
        };
    }

    /** Returns the part at a position; outside the parts, the vertebra of the row. */
    Site at(int x, int y) {
        List<Level> vertebrae = sites.vertebrae();
        Level level = vertebrae.get(Math.clamp((y - MARGIN) / ROW, 0, vertebrae.size() - 1));
        return sites.of(level).stream().filter(site -> !site.isVertebra() && place(site).contains(x, y)).findFirst()
                .orElse(Site.vertebra(level));
    }

    void paint(GC gc, Choice choice) {
        gc.setAntialias(SWT.ON);
        gc.setLineWidth(1);
        for (Level level : sites.vertebrae()) {
            paint(gc, level, choice);
        }
    }

    /** Draws the body, the process behind it, its endplates, the disc below, the name, and the marks of its facts. */
    private void paint(GC gc, Level level, Choice choice) {
        Rectangle body = place(Site.vertebra(level));
        gc.setForeground(ink);
        int behind = body.x + body.width;
        gc.drawPolyline(new int[] { behind, body.y + 5, behind + 13, body.y + 11, behind + 11, body.y + 15, behind,
            body.y + BODY - 2 });
        gc.setBackground(choice.has(Site.vertebra(level)) ? chosenGround : ground);
        gc.fillRoundRectangle(body.x, body.y, body.width, body.height, 6, 6);
        gc.drawRoundRectangle(body.x, body.y, body.width, body.height, 6, 6);
        sites.of(level).stream().filter(site -> !site.isVertebra()).forEach(site -> paintPart(gc, site, choice));
        String name = level.toString();
        Point extent = gc.textExtent(name);
        gc.setForeground(ink);
        gc.drawText(name, 30 - extent.x, body.y + (BODY - extent.y) / 2, true);
        for (Kind kind : Kind.values()) {
            if (typed.has(kind, level)) {
                mark(gc, kind, MARKS + kind.ordinal() * (MARK + 8), body.y + (BODY - MARK) / 2);
            }
        }
    }

    private void paintPart(GC gc, Site site, Choice choice) {
        Rectangle place = place(site);
        boolean chosen = choice.has(site);
        gc.setBackground(chosen ? chosenGround : ink);
        if (chosen) {
            gc.fillRectangle(place);
        } else if (site.part() == Site.Part.DISC) {
            gc.setAlpha(70);
            gc.fillRoundRectangle(place.x, place.y, place.width, place.height, 4, 4);
            gc.setAlpha(255);
        }
    }

    /** Draws the mark of a kind; each kind has a shape and a colour of its own. */
    static void mark(GC gc, Kind kind, int x, int y) {
        gc.setBackground(PlatformUI.getWorkbench().getThemeManager().getCurrentTheme().getColorRegistry()
                .get(switch (kind) {
                    case DIAGNOSIS -> "org.spinescribe.ui.level";
                    case EVENT -> "org.spinescribe.ui.reference";
                    case IMPLANT -> "org.spinescribe.ui.number";
                }));
        switch (kind) {
            case DIAGNOSIS -> gc.fillOval(x, y, MARK, MARK);
            case EVENT -> gc.fillPolygon(new int[] { x + MARK / 2, y - 1, x + MARK + 1, y + MARK / 2, x + MARK / 2,
                y + MARK + 1, x - 1, y + MARK / 2 });
            case IMPLANT -> gc.fillRectangle(x, y + 2, MARK + 2, MARK - 4);
        }
    }

    private int left(int index, int width) {
        return SPINE - width / 2 + (int) Math.round(CURVE * Math.sin(2 * Math.PI * index / sites.vertebrae().size()));
    }

    private static int width(Level level) {
        return switch (level.region()) {
            case OCCIPUT -> 40;
            case CERVICAL -> 22 + level.number() / 2;
            case THORACIC -> 25 + level.number() * 2 / 3;
            case LUMBAR -> 34 + level.number();
            case SACRAL -> 38 - level.number() * 4;
            case COCCYGEAL -> 12 - level.number() * 2;
        };
    }
}
