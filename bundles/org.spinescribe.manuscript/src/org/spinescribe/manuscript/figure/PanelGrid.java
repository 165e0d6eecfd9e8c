/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.figure;

import java.util.ArrayList;
import java.util.List;

import org.spinescribe.manuscript.Block.Figure;
import org.spinescribe.manuscript.Block.Panel;
import org.spinescribe.manuscript.Image;

/**
 * How the panels of a figure are arranged: side by side in rows, all panels of a row equally high.
 *
 * @param rows the panels from top to bottom and left to right
 */
public record PanelGrid(List<List<Placed>> rows) {

    /** Distance between two panels of a row, in millimetres. */
    public static final double GAP = 4;

    private static final double MILLIMETRES_PER_INCH = 25.4;
    private static final double SCREEN_RESOLUTION = 96;
    private static final double LETTER_HEIGHT = 6;

    /** A panel and its printed size, in millimetres. */
    public record Placed(Panel panel, double width, double height) {
    }

    /**
     * Arranges the panels of a figure.
     *
     * @param width available for the whole figure, in millimetres
     * @param height available for the whole figure, in millimetres
     */
    public static PanelGrid of(Figure figure, double width, double height) {
        if (figure.panels().size() == 1) {
            return new PanelGrid(List.of(List.of(alone(figure.panels().getFirst(), width, height))));
        }
        int columns = columns(figure.panels().size());
        int rowCount = Math.ceilDiv(figure.panels().size(), columns);
        double highest = height / rowCount - LETTER_HEIGHT;
        List<List<Placed>> rows = new ArrayList<>();
        for (int from = 0; from < figure.panels().size(); from += columns) {
            List<Panel> row = figure.panels().subList(from, Math.min(from + columns, figure.panels().size()));
            // an incomplete last row is no higher than the others
            highest = Math.min(highest, rowHeight(row, columns, width));
            rows.add(row(row, highest));
        }
        return new PanelGrid(rows);
    }

    private static Placed alone(Panel panel, double width, double height) {
        Image image = panel.image();
        double resolution = image.resolution() > 0 ? image.resolution() : SCREEN_RESOLUTION;
        double natural = image.width() / resolution * MILLIMETRES_PER_INCH;
        double printed = Math.min(Math.min(natural, width), height * ratio(image));
        return new Placed(panel, printed, printed / ratio(image));
    }

    private static int columns(int panels) {
        return panels == 4 ? 2 : Math.min(panels, 3);
    }

    private static double rowHeight(List<Panel> row, int columns, double width) {
        double ratios = row.stream().mapToDouble(panel -> ratio(panel.image())).sum();
        double missing = columns - row.size();
        return (width - GAP * (columns - 1)) / (ratios + missing * ratios / row.size());
    }

    private static List<Placed> row(List<Panel> panels, double height) {
        return panels.stream().map(panel -> new Placed(panel, height * ratio(panel.image()), height)).toList();
    }

    private static double ratio(Image image) {
        return (double) image.width() / image.height();
    }
}
