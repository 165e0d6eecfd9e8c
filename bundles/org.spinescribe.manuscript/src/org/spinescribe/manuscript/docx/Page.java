/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.docx;

import org.spinescribe.manuscript.PageLayout;

/**
 * The sheet.
 *
 * @param width in twentieths of a point
 * @param height in twentieths of a point
 */
record Page(int width, int height) {

    /** One inch, on all sides. */
    static final int MARGIN = 1440;
    private static final double UNITS_PER_MILLIMETRE = 1440 / 25.4;

    static Page of(PageLayout layout) {
        return new Page((int) Math.round(layout.paper().width() * UNITS_PER_MILLIMETRE),
                (int) Math.round(layout.paper().height() * UNITS_PER_MILLIMETRE));
    }

    /** Width between the margins, in twentieths of a point. */
    int textWidth() {
        return width - 2 * MARGIN;
    }

    /** Width between the margins, in millimetres. */
    double textWidthInMillimetres() {
        return textWidth() / UNITS_PER_MILLIMETRE;
    }
}
