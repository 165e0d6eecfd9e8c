/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.pages;

import java.util.List;

import org.eclipse.swt.graphics.Point;
import org.spinescribe.manuscript.pages.PageSize;

/** The zoom of the pages. */
enum Zoom {
    WIDTH, PAGE, ACTUAL;

    /** Pixels for each point, at 96 pixels an inch. */
    private static final double ACTUAL_SCALE = 96.0 / 72;
    private static final double SMALLEST = 0.05;

    /** Returns the label. */
    String words() {
        return switch (this) {
            case WIDTH -> PagesTexts.width;
            case PAGE -> PagesTexts.page;
            case ACTUAL -> PagesTexts.actual;
        };
    }

    /** Returns the pixels for each point of a page, in an area of the given size. */
    double scale(List<PageSize> pages, Point area) {
        double width = pages.stream().mapToDouble(PageSize::width).max().orElse(1);
        double height = pages.stream().mapToDouble(PageSize::height).max().orElse(1);
        double across = (area.x - 2 * PageStack.GAP) / width;
        double down = (area.y - 2 * PageStack.GAP) / height;
        return switch (this) {
            case WIDTH -> Math.max(SMALLEST, across);
            case PAGE -> Math.max(SMALLEST, Math.min(across, down));
            case ACTUAL -> ACTUAL_SCALE;
        };
    }
}
