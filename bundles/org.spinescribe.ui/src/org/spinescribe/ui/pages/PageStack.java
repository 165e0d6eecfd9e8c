/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.pages;

import java.util.List;

import org.eclipse.swt.graphics.Rectangle;
import org.spinescribe.manuscript.pages.PageSize;

/**
 * The layout of pages below each other, all centred.
 *
 * @param scale pixels for each point of a page
 */
record PageStack(List<PageSize> pages, double scale) {

    /** The distance between two pages, and around them, in pixels. */
    static final int GAP = 12;

    PageStack {
        pages = List.copyOf(pages);
    }

    int width() {
        return (int) Math.round(pages.stream().mapToDouble(PageSize::width).max().orElse(0) * scale) + 2 * GAP;
    }

    int height() {
        return top(pages.size() + 1);
    }

    /** Returns the upper edge of a page; the end of the stack for the page behind the last one. */
    private int top(int page) {
        int top = GAP;
        for (int i = 0; i < page - 1; i++) {
            top += height(pages.get(i)) + GAP;
        }
        return top;
    }

    private int height(PageSize page) {
        return (int) Math.round(page.height() * scale);
    }

    /**
     * Returns the bounds of a page in an area of the given width.
     *
     * @param page from 1
     */
    Rectangle bounds(int page, int area) {
        PageSize size = pages.get(page - 1);
        int width = (int) Math.round(size.width() * scale);
        return new Rectangle((Math.max(area, width()) - width) / 2, top(page), width, height(size));
    }

    /** Returns the distance of a spot from the top of the stack, in pixels; a missing page counts as the last one. */
    int down(Spot spot) {
        int page = Math.clamp(spot.page(), 1, Math.max(1, pages.size()));
        return top(page) + (int) Math.round(spot.top() * scale);
    }

    /** Returns the spot at a distance from the top of the stack; a gap belongs to the page above. */
    Spot at(int down) {
        int page = 1;
        while (page < pages.size() && top(page + 1) <= down) {
            page++;
        }
        return new Spot(page, (down - top(page)) / scale);
    }
}
