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
 * Pages below each other, all in the middle.
 *
 * @param scale points of the screen to a point of paper
 */
record PageStack(List<PageSize> pages, double scale) {

    /** The distance between two pages, and around them. */
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

    /** The upper edge of a page; that of a page behind the last one is the end of the stack. */
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
     * Where a page is in an area of a width.
     *
     * @param page from 1
     */
    Rectangle bounds(int page, int area) {
        PageSize size = pages.get(page - 1);
        int width = (int) Math.round(size.width() * scale);
        return new Rectangle((Math.max(area, width()) - width) / 2, top(page), width, height(size));
    }

    /** How far a place is from the top of the stack; a page that is no longer there is the last one. */
    int down(Spot spot) {
        int page = Math.clamp(spot.page(), 1, Math.max(1, pages.size()));
        return top(page) + (int) Math.round(spot.top() * scale);
    }

    /** The place at a distance from the top of the stack; what is between pages belongs to the page above. */
    Spot at(int down) {
        int page = 1;
        while (page < pages.size() && top(page + 1) <= down) {
            page++;
        }
        return new Spot(page, (down - top(page)) / scale);
    }
}
