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
 * @param margin on all sides, in twentieths of a point
 */
record DocxPage(int width, int height, int margin) {

    private static final double UNITS_PER_MILLIMETRE = 1440 / 25.4;

    static DocxPage of(PageLayout layout) {
        return new DocxPage(units(layout.paper().width()), units(layout.paper().height()), units(layout.margin()));
    }

    /** The same sheet, turned. */
    DocxPage turned() {
        return new DocxPage(height, width, margin);
    }

    private static int units(double millimetres) {
        return (int) Math.round(millimetres * UNITS_PER_MILLIMETRE);
    }

    /** Width between the margins, in twentieths of a point. */
    int textWidth() {
        return width - 2 * margin;
    }

    /** Width between the margins, in millimetres. */
    double textWidthInMillimetres() {
        return textWidth() / UNITS_PER_MILLIMETRE;
    }
}
